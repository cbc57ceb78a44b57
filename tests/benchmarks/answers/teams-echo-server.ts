/** The same echo through teams-ai, as its samples have it: what a bot for Teams starts from. */
import { Application } from '@microsoft/teams-ai';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async () => {};
const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
application.activity('message', async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/healthz', async (_request, response) => {
  response.send(200, { status: 'ok' });
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Parameters<CloudAdapter['process']>[0], response, async (context) => {
    await application.run(context);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
