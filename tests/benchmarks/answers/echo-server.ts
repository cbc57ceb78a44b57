/** The floor under any answer: botbuilder's own adapter behind restify, saying back what it hears. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async () => {};
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/healthz', async (_request, response) => {
  response.send(200, { status: 'ok' });
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Parameters<CloudAdapter['process']>[0], response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
