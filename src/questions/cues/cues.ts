/**
 * Words that show what is asked for: `MEANING WEIGHT: phrase, phrase, ...`; a line that begins with a blank goes on.
 * A phrase counts when each of its words is in the message, near each other, in any form and order; a word behind `=`
 * counts in that very form only. The weight: 1 a hint, 2 the usual word, 3 the very name, 4 and more wins over the
 * names of other parts. `substitution` says that it is about standing in; which way round is settled apart.
 */
export const cueText = `
# == Who stands in for whom ==
substitution 4: asendama, asendab, asendada, asendajat, asendaja, asendamine, asendus, asendatav, asendamiskord, asendusisik, asetäitja,
  substitute, substitution, replacement, replace, deputise, deputize, deputy, backup, back up, stand in,
  standing in, stands in, stand-in, fill in, fills in, filling in, step in, steps in, stepping in, cover for,
  covers for, covering for, cover me, covers my, take over, takes over, in place of, on behalf of, =on =my =behalf, =on =his =behalf,
  =on =her =behalf, =on =their =behalf, who =in =my =absence, who =in =his =absence, who =in =her =absence, who =in =their =absence, =in =my =place,
  understudy, acts for, acting for
substitution 4: =kelle =eest =hüppama, =sisse =hüppama, =kelle =asju =ma, =kelle =tööd =ma, =kelle =kaela, =kelle =õlule, =whose =work =cover, =whose =job =cover,
  =whose =work =do =i =do, =whose =place, =whom =do =i =cover, =who =do =i =cover, =whom =i =cover, =kelle =eest =teeb, =kelle =eest =teen, =kelle =eest =tegema
substitution 3: =kellele =töö =üle =anda, =kellele =tööd =üle =anda, =kellele =ülesanded =üle =anda, =kellele =asjad =üle =anda, =kellele =jätta, =asemel, =asemele, =kes haige, =kes haigestuma, =kes puuduma, =kes =tema =tööd, =kes =ta =tööd, =kes =tema =eest, =kes =ta =eest, =kes =minu =eest, =kes =mu =eest, =kes =minu =asju, =kes =mu =asju, =kes =minu töö =teeb, =kes =mu töö =teeb,
  =kes =minu vahetus =teeb, =kes =mu vahetus =teeb, =kes =minu =kohale, =kes =mu =kohale,
  =kui =ta haige, =kui =tema haige, =kui =ta =puhkab, =kui =tema =puhkab, =kui =ta =puhkusel, =kui =tema =puhkusel,
  =if =he =away, =if =she =away, =if =they =away, =if =he sick, =if =she sick, =kes =puhkab, =kes =lapsehoolduspuhkusel, =kes =lahkub, =kes =sabatikal, who =ill, who =out =sick, üle võtma töö, ülesanded üle võtma, tööd ära tegema, =ära tegema =pole,
  puudumine ajal, puhkus ajal kes, kes =puhkusel, kes =haige, kes =eemal, kes =pole =tööl, kes =ära =kui,
  who =takes =duties, who =takes =tasks, who =gets =duties, who =gets =tasks, who =cover, who =covers, who =absent, who =away, who =sick, who =vacation, who =holiday,
  =anyone =covering, =anybody =covering, =someone =covering, =somebody =covering, who =covering,
  who =when =away, who =while =away, who =if =away, who =when =off, who =is =off =sick, who =on =leave,
  who =calls =in =sick, who =maternity, =what =happens work =when, =what =happens =tasks =when, =what =happens duties =when,
  =mis =saab =minu =tööst, =mis =saab =mu =tööst, =mis =saab =tema =tööst, =mis =saab =minu =ülesannetest

# Questions on substitution that go beyond one list. They count only where the message is about standing in.
substitution-chain 6: asendama =asendajat, asendama =asendajaid, =asendaja =asendaja, =asendajal =asendaja,
  =asendajate =asendajad, asendusahel, asendama =ahel, asendamine järjestus =edasi, kui =asendaja =ka,
  kui =asendaja =haige, kui =asendaja =puhkusel, kui =asendaja =ise, kui =asendajat =ka, =substitute =substitute,
  =substitutes =substitute, =substitutes =substitutes, =backup =backup, =deputy =deputy, cover =substitute,
  =covers =backup, =covers =deputy, =replaces =substitute, =replaces =replacement, =replaces =deputy,
  =stands =in =substitute, =fills =in =substitute, =steps =in =substitute, =substitute =too, =substitute =also,
  =substitute =sick, =substitute =ill, =substitute =absent, substitution chain, =chain =substitutes,
  =chain =substitution, =backs =up =substitute, =backs =up =backup
no-substitute 6: asendama puuduma, asendama puudu, asendajat =pole, asendajat =ei =ole, asendajaid =pole,
  asendajaid =ei =ole, =asendajata, asendus =pole, asendus =ei =ole, asendaja =olemas, asendaja =olemata,
  asendaja =määramata, asendaja =nimetamata, asendaja =nimetatud, asendama =keegi =ei, asendama =mitte =keegi,
  =no substitute, =no substitution, =without substitute, =without substitution, missing substitute, lack substitute,
  =lacks substitute, =no backup, =without backup, =missing backup, =no deputy, =without deputy, =missing deputy,
  =nobody substitute, =nobody =covers, =nobody =cover, =no =cover, =uncovered, =every substitute, =everyone substitute,
  =everybody substitute, =all substitute, =any substitute =missing, =not substitute
substitution-picture 6: asendama pilt, asendama joonis, asendama skeem, asendama graaf, asendama graafik,
  asendama kaart, asendama diagramm, asenduspilt, asendusskeem, asendusjoonis, asenduskaart, asendusgraaf,
  substitution picture, substitution chart, substitution diagram, substitution graph, substitution =map,
  substitute picture, substitute chart, substitute diagram, substitute =map
substitution-picture 1: pilt, pildina, joonis, skeem, picture, diagram, chart
everywhere 1: =asutuses, =asutus, =asutuse, =organisatsioonis, =organisatsioon, =organisatsiooni, =kogu, =terves,
  =kogumajas, =majas, =igal =pool, =üldse, =everywhere, =company, =organisation, =organization, =whole, =entire

# == Above and below ==
manager 5: who =above =me, =kes =minust =kõrgemal, =kelle =käe =all, =kelle =all, =kelle =alluvuses, =kelle =alluvusse, =kellele =allub, =kellele =allun, =kellele =alluma,
  who =does =report =to, who =do =report =to
manager 5: =kes =mu =tööd kontrollima, =kes =minu =tööd kontrollima, =kes =mu =tööd hindama, =kes =minu =tööd hindama, =kes =mu =tööd juhendama,
  =kes =minu =tööd juhendama, =kes =mu =tööd juhib, =kes =minu =tööd juhib, =kes =mind juhendama, =kes =mind juhib,
  =kes =mulle =ülesandeid andma, =kes =mulle =ülesandeid jagama, =kes =mulle =tööd andma, =kes =mulle =tööülesandeid andma, =kes =mulle =korraldusi andma,
  =kellelt =ma =ülesandeid saama, =kellelt =ma =tööülesandeid saama, =kellelt =ma =korraldusi saama, who =gives =me =tasks, who =gives =me =work, who =gives =me =orders,
  who =assigns =me, who =assigns =my =work, who =assigns =my =tasks,
  =kes =mind hindama, =kes =mind kontrollima, who =checks =my =work, who =supervises =my =work, who =supervises =me,
  who =evaluates =my =work, who =assesses =my =work, who =reviews =my =work, who =evaluates =me, who =assesses =me, who =manages =me,
  =my =performance who =evaluates, =my =performance who =reviews, =my =performance who =assesses
manager 3: vahetu juht, otsene juht, otsejuht, vahetu ülemus, otsene ülemus, ülemus, boss, line manager,
  direct manager, superior, alluma, kellele =alluma, =kellele alluma, allub, allun,
  =alluvus, =report =to, =reports =to, =reporting =to, reporting line, =chain =command, =supervisor, =supervises, kellele aru andma,
  kellele raporteerima, tööandja esindaja, =pealik, =bossi, who =do =answer =to, who =does =answer =to, whom =do =answer =to, whom =does =answer =to, accountable to,
  subordinate to, =subordinated to
manager 2: juht, manager, juhib =kes, ülem, who =leads, =juhataja, =chief, =leader
manager 1.5: who =head, =the =head, =head =of, =my =head, =his =head, =her =head, =their =head, =our =head, =your =head,
  =unit =head, =department =head, =team =head, =section =head
subordinates 6: =kelle =juht =ma, =kelle =juht =mina, =kelle =ülemus =ma, =kelle =ülemus =mina, =kelle =otsene =juht =ma, =keda =ma =juhin,
  =mis =inimesi =ma =juhin, =whose =manager =i, =whose =boss =i, =whose =supervisor =i, =who =do =i =manage, =whom =do =i =manage,
  =who =do =i =lead, =whom =do =i =lead, =my =direct =reports, =my =reports, =my =subordinates, =my =people, =my =reportees,
  =minu =inimesed, =mu =inimesed, =who =reports =me, =who =report =me
subordinates 4: =inimesi =all, =inimesed =all, =inimest =all, =inimesi =alluvuses, =inimesi =juhtida, =inimeste =juht, =keegi =allub, =has =people =under, =works =under, =working =under, =work =under, töötama =tema =all, kes =all =töötab, kes =all =töötavad, manage anybody, manages anybody, lead anybody, lead anyone, =manage =somebody, =manages =people, =leads =people, =leads =team, =any =staff, =kas =juhib, =kedagi juhtima, =kellegi juht, boss of anyone, boss of anybody, anyone below, anybody below, keegi =all, alluvuses keegi,
  =alluvuses, =alluvusse, keegi alluma, =kes =allub, =kes =alluvad, =kas =alluvad,
  =anybody =report, =anyone =report, =who =reports =to, =alluvad, =alluvaid, =alluvate, =alluv, =alluvat,
  =alluvaks, =alluvatega, subordinate, direct report, reportees, anyone reporting to, =reports =to =me,
  people report to, reporting to =them, reports to =him, reports to =her, reports to =them, =reports =under,
  kes =mulle alluma, kes =mulle aru andma, kes =talle aru andma, kes =temale aru andma, kes =meile aru andma, kes =talle alluma, kes =temale alluma, kes =minule alluma, =keda juhtima,
  meeskonda juhtima, inimesi juhtima, =alluvatest, manage anyone, manage people, manage staff, anyone under,
  people under, in charge of anyone, supervise anyone, whom =manage, whom supervise

# == The place and the point of the position ==
unit 3: =kuhu kuuluma, where belong, struktuuriüksus, üksus, osakond, talitus, tiim, allüksus, department, unit, team, division, bureau,
  meeskond =mis, =kus =töötab, =kus =töötan, =kus =asub, kus struktuur, büroo, teenistus =mis, which office,
  where =work, where =works, where =sit, organisational unit, organizational unit, structural unit,
  sektor =mis, valdkond =mis
purpose 3: eesmärk, otstarve, missioon, =misjaoks, =mis =jaoks, miks =loodi, milleks =loodud, =miks =loodud, =milleks, mõte, purpose, goal, aim,
  objective, mission, =point of, why exist, why =does exist, what =for, =miks =vaja, =miks =olemas,
  =milleks =vaja, =miks ametikoht, põhieesmärk, reason for
group 4: ametikoha grupp, ametikoha rühm, position group, job group, job family, grupp kuuluma, rühm kuuluma,
  group =belong, ametnik =või töötaja, =gruppi, =grupis, which group, what group, official or employee,
  teenistusgrupp, põhigrupp, employee category, position category, ametikoha liik, civil servant,
  kas =ametnik
group 2: grupp, group
conditions 4: eritingimused, eritingimus, eri tingimus, special condition, special term, specific condition,
  particular condition, erisus, erisused, erinõue, töötingimus, teenistustingimus, working condition,
  extra condition, special requirement
conditions 2: tingimus, condition

# == What is done, and what comes of it ==
duties 3: tööülesanne, ülesanne, töökohustus, kohustus, tööülesanded, teenistusülesanne, põhiülesanne,
  põhikohustus, duty, dutys, task, mida =tegema =pean, mida =tegema =peab, mida =teeb, =mida =teen, =mida =teevad,
  mis tööd =teeb, mis tööd =teen, what =do =do, what =does =do, job involve, what =doing, what =supposed =do,
  =mis =ma =teen, =mis =mul =teha, =mida =mul =teha, =mul =midagi =teha, =mis =mul =tegema, =mis =tööd =mul, what =should =i =do, what =must =i =do, what =have =i =to =do,
  what =my task, what =my duty, =my =priorities, =minu =prioriteedid, =mu =prioriteedid, ametikohustus, day-to-day, millega tegelema, =millega =tegeleb, =millega =tegelen, kuulub =ülesannete,
  tegevused, assignment, tööde loetelu, work consist, töö seisneb, töö koosneb, töö sisu, chore
duties 3: =mida =üle =andma, =mis =üle =andma, =mida =üle =annan, =what =hand =over
duties 1.2: =mis =töö =mul, =mis =mu =töö =on, =mis =minu =töö =on, what =is =my =job
results 4: oodatav tulemus, töötulemus, soovitud tulemus, tulemus ootama, expected result, expected outcome,
  expected results, outcome, deliverable, tulemuslikkus kriteerium, success criteria, soovitud töötulemus,
  tulemusnäitaja, mis =peab =valmis, what =should =come =out, mõõdik, tulemuskriteerium
results 3.5: =kpi, =kpis, performance indicator, =my =targets, =his =targets, =her =targets, =mitme =päeva =jooksul, =mitme =tunni =jooksul,
  =mitme =kuu =jooksul, =within =how =many, =in =how =many =days
results 2.5: expected, =oodatav, =oodatavad, =oodatavaid, =oodatakse, oodatav
results 3.5: tulemus, result, =mida =oodatakse, tulem, achieve, saavutama,
  =kuidas =tean =hästi, =hästi =teinud, =hästi =tehtud, =how =know =doing =well, =how =know =done =well, hindama =mille =järgi, =kuidas =tööd hindama, =kuidas =tööd mõõtma, how =work evaluated, how =work assessed, how =work measured,
  how performance evaluated, =how =measured, =how =assessed, =kuidas =mõõdetakse, =kuidas =hinnatakse, how performance assessed, how performance measured, how =am =i evaluated, how =am =i assessed, =mis =välja =tulema, =mis =sellest =tulema, =mis =sellest =saama, =what =comes =of =it, =what =comes =out

results 2: expect =from
results 4: =kui =kiiresti, =kui =ruttu, =mis =ajaks, =mis =tähtajaks, =mis =aja =jooksul, =mis =tähtaeg, =tähtaeg,
  =mis =kuupäevaks, =how =fast, =how =quickly, =how =soon, =by =when, deadline,
  =kui =kaua =aega, =kui =palju =aega, =mitu =päeva =aega, =mitu =tööpäeva =aega, =mitu =tundi =aega, =mitu =kuud =aega,
  =how =much =time =have, =how =many =days =have =to, =how =many =hours =have =to

# == Rights and responsibility ==
rights 3: õigus, õigused, rights, entitled, entitlement, volitus, allowed, =permitted, =tohib, =tohin,
  =tohivad, =tohi, =tohiks, permission, authority, authorised, privilege, =võin, =may, lubatud, lubama,
  =can =i =decide, =may decide, decide =own, =can =decide =myself, =can =sign, can =work =from, =can =i =work =from =home, kaugtöö tegema, work remotely, home office, =work =from =home, =working =from =home, =telework, =teleworking, kodukontor, kodus töötama,
  =work =from =the =office, =work =in =the =office, =come =to =the =office, =come =into =the =office, =kontoris töötama, =kontorist töötama, =kontoris käima
rights 5: =have =right =to, =has =right =to, =right =to =refuse
rights 2: =võib, =võivad, right, have access, kaugtöö, remote work
responsibilities 4: =responsible =for, =accountable =for, =answerable =for, =liable =for
responsibilities 3: vastutus, vastutama, =mille =eest =vastutab, responsibility, responsible for,
  responsible, accountable for, accountability, liable, liability, vastutav, vastutusala, answerable for,
  vastutusvaldkond

# == What is given and what is asked for ==
tools 3: töövahend, töövahendid, vahend, sülearvuti, läptop, läpakas, tööläpakas, töötelefon, tööarvuti, laptop, equipment, work tool, tools, tool,
  mobiil, mobiiltelefon, tööriist, varustus, tehnika, work phone, =phone =laptop, telefon =antakse,
  telefon =saan, telefon =saab, arvuti =saan, arvuti =antakse, arvuti =saab, device, gear, hardware, seade,
  ametiauto, company car, =asjad =antakse, =asju =antakse, =asju =saan, =asjad =saan, =asju =saab
tools 2: telefon, phone, arvuti =anda, get =phone, get =computer, given =computer
education 3: haridus, kooliharidus, haridusnõue, haridustase, haridusastig, education, degree, diploma,
  kraad, qualification, kvalifikatsioon, schooling, university, ülikool, diplom, õppinud, academic,
  =mis kool, =milline kool, =missugune kool, kool lõpetama, kool =läbi, lõputunnistus, lõpudiplom, what school, which school,
  finish school, kõrgharidus, keskharidus, magistrikraad, bakalaureus, studied, educational, graduate, =college,
  lõpetanud ülikool, =kooli, =koolis, väljaõpe, eriala =mis
experience 3: =how =long =worked, =how =long =work =before, =worked =before, =kauem töötama, =kaua =töötanud, töökogemus, kogemus, staaž, tööstaaž, experience, experienced, years =worked, aasta töötanud,
  tööaasta, mitu =aastat, how many years, varem töötanud, kogenud, seniority, track record, praktika =kui
languages 4: keeleoskus, keelteoskus, keeletase, keelenõue, võõrkeel, inglise keel, eesti keel, vene keel,
  soome keel, saksa keel, prantsuse keel, keel oskama, keel tase, language, language skill, language level,
  level =english, level of =estonian, level of =russian, =english, =estonian, =russian, =finnish, =german, =french, =swedish, =latvian, =lithuanian, =ukrainian, =spanish, =italian,
  speak, mis keel, keel rääkima, =inglise, =soome, =saksa, inglise tase, eesti tase, cefr
languages 3: keel, =keeli, =keelt, fluent, vene tase, =b1, =b2, =c1, =c2
computerSkills 4.5: arvutioskus, arvutikasutus, arvutikasutamine, arvuti oskus, arvuti oskama,
  arvuti kasutama, computer skill, computer literacy, it skill, digioskus, digital skill, digipädevus,
  tarkvara oskus, tarkvara oskama, software skill, use =computer, computer knowledge, use =excel, use =word,
  excel oskama, exceli oskus, good =computers, infotehnoloogia oskus, programm oskama, computer proficiency, arvutispets, arvutitundmine,
  programm kasutama, tarkvara kasutama, which software, what software, computer use, arvutiga =hakkama, it oskus, software =know, programmid =tundma, arvuti tundma
computerSkills 3: arvuti, computer, excel, office =oskama, tarkvara, software
competencies 3: kompetents, kompetentsus, pädevus, teadmised oskused, oskus teadmine, competency, competence,
  skills, skill, knowledge, oskus, =teadmine, =teadmised, =teadmisi, =teadmiste, =teadmist, =teadmistest, know-how, mida =oskama, oskama, mida =teadma,
  mida =tundma, ability, expertise, kutseoskus, =good =at
additional 4: isikuomadus, isikuomadused, isiksuseomadus, iseloom, iseloomuomadus, iseloomujoon, omadus,
  personal quality, quality personal, personality, trait, character, characteristic, milline =inimene,
  what kind of person, kind =person, personal attribute, attribute, loomuomadus, =inimesena,
  missugune =inimene, isiksus, temperament, soft skill, lisanõue, additional requirement, muud nõuded,
  täiendav kompetents, qualities, sort =person
review 4: ametijuhend =üle käima, juhend =üle käima, ametijuhend =üle =käiakse, look over =job description, =looked =over, ametijuhend =üle vaatama, ametijuhendi ülevaatamine, =üle =vaadatakse, =üle =vaatama, ülevaatamine,
  ülevaatus, läbi vaatama ametijuhend, ametijuhend muutma, ametijuhend uuendama, ametijuhend muutmine,
  reviewed, review, job description =updated, job description =changed, job description =revised, revised,
  update =job description, ametijuhend =kehtiv, ametijuhend ajakohastama, ametijuhend =tihti,
  ametijuhend =sageli, description =updated, =üle =vaadata, =üle =vaadatud, =yle vaatama, =ule vaatama,
  =vaadatakse =ule, =vaadatakse =yle, läbivaatamine

requirements 2: nõue, nõuded, nõudmine, requirement, requirements

# == Several parts, several positions ==
overview 3: =kirjelda =tööd, =kirjeldage =tööd, =tutvusta =tööd, describe =job, =what =job =about, =kirjelda =ühe =lausega, =kirjelda =lühidalt, describe =in =one =sentence, =in =short, ametijuhend kätte saama, =get job description, =find job description, =send job description, ametijuhend =pdf, ametijuhend =failina, job description =pdf, =kogu ametijuhend, =terve ametijuhend, =whole job description, =full job description, nägema ametijuhend,
  =kus ametijuhend, =tee kokkuvõte, lühikokkuvõte, key =points, main =points, gist, nutshell, põhipunktid, =mis =ametikohal, =mis =ametikoht, =ametikoha =nimi, =ametinimetus, =mis =ametis, =kes =ma =olen, =what =is =my =position, =my =job =title, =who =am =i
overview 2: ülevaade, rääkima, räägi, tutvustama, kirjeldama, kirjeldus, kokkuvõte, lühidalt, tell about,
  overview, summary, summarise, summarize, describe, introduce, information about, info kohta,
  info =ametikoha, what =is =position, mis =amet, general, üldiselt, üldinfo, =kohta =teada, job description,
  ametijuhend, show =me, =näita, kes =on, details, more about
list 5: =ametinimetused, =ametinimetusi, =ametinimetuste, =job =titles, which =positions =there, =which =positions =are, =kelle =ametijuhendid, =kelle =ametijuhendeid, =kellel =ametijuhend, =ametikohad =on, mis =ametikohad, =millised =ametikohad, =missugused =ametikohad,
  =milliste =ametikohtade, =mis =ametikohtade, =missuguste =ametikohtade, =ametikohtade nimekiri,
  =ametikohtade loetelu, nimekiri =ametikohtadest, mis =ametijuhendid, =millised =ametijuhendid,
  =milliste =ametijuhendite, =missugused =ametijuhendid, loetlema =ametikohad, näitama =ametikohad,
  näitama =ametikohti, kõik =ametikohad, kõik =ametijuhendid, which job =descriptions,
  what job =descriptions, list job =descriptions, list =positions, all =positions, which =positions,
  what =positions, available =positions, list =jobs, which =jobs, all =jobs, all job =descriptions,
  list =roles, mis =ametid, kõik =ametid, =millised =ametid, =ametite nimekiri, =positions =there,
  =positions =have, =positions =know, job =descriptions =have, job =descriptions =there,
  job =descriptions =know, mitu =ametikohta, mitu =ametijuhendit, how many job =descriptions,
  how many =positions, mis =töökohad, =millised =töökohad, =roles =there, which =roles, what =roles,
  what =jobs, =ametite =kohta, every job =description, every =position, each job =description,
  =milliseid =ametikohti, =milliseid =ametijuhendeid, =missuguseid =ametikohti, =ametikohti =tead,
  =ametikohti =tunned, =ametikohad =olemas, =kelle =ametijuhendid
compare 5: =ja =vahe, võrdlema, võrdlus, mis vahe, =vahe =on, erinevus, erinema, compare, comparison, difference,
  differ, versus, =vs, sama =mõlemal, =sama, =samad, =same, mõlemal, mõlemad, both, kahe, kumb, kummal,
  kumma, which of the two, rohkem =kui, differs, similar, sarnane, sarnasus, =erineb, kõrgem, higher,
  =üks =ja =sama
who-handles 5: =kellele =rääkida, =kellele =rääkima, =kellele =teatada, =kellele =teatama, =kellele =teada, =kellele =öelda,
  =kellele =ütlen, =kellele =kirjutada, =kellele =kirjutan, =kellele =helistada, =kellele =helistan, =kellele =märku,
  =kellele =edastada, =kellele =edastan, =kelle =jutule, =keda =kutsuda, =keda =appi, =kellelt =abi, =kellega =rääkida,
  =kellega =räägin, =kellele =suunata, =kellele =suunan, who =do =i =tell, who =do =i =call, who =to =tell, who =to =call,
  who =should =know, whom =do =i =tell, who =do =i =send, who =i =send, who =i =must =ask, who =can =i =talk,
  =kuhu =teatada, =kuhu =teatan, =kuhu =pöörduda, =kuhu =pöördun, =kuhu =helistada, =kuhu =kirjutada,
  =where =do =i =report, =where =to =report, =where =can =i =report, =where =should =i =report,
  who =do =i =talk, who =do =i =write, who =do =i =report =this, who =do =i =contact,
  who =can =i =tell, who =should =i =tell, who =could =i =tell, who =should =i =talk, who =could =i =talk, who =can =i =turn =to, who =should =i =turn =to
who-handles 3: =kes tegelema, =kellega ühendust võtma, =kelle =juurde, =kelle =poolt, =kelle ülesanne, =kelle töö, =kelle kohustus, =kelle rida, =kelle asi,
  =kelle vastutus, =kelle vastutusala, =kelle poole, who handle, who deal, whose job, whose task, whose duty,
  whose responsibility, which position, which role, who =to =contact, who =do =i =ask, who =should =i,
  =kelle käest, =kellelt küsima, =kelle =pädevus, who =in =charge, =which =person, =wich =person, =what =person, =which =colleague, =which =employee, who =takes =care, who =looks =after,
  =kes hoolitsema, =kes haldama, =kes korraldama, =kelle =kanda, mis ametikoht tegelema, =kes vastutama,
  who responsible, =kelle =teha, whom =contact, =kelle hool, =kes koordineerima, who manages,
  =kelle haldusala

# == What no job description holds ==
outside 6: =mida =ütleb seadus, =mis =ütleb seadus, =what =does =law =say, =labour =law, =labor =law, töölepingu =seadus, =näeb =küsin, =näevad =küsin, =näeb =kirjutan, =see =what =i =ask, =boss =see, =manager =see, =kõige =parem töötaja, =kõige =halvem töötaja,
  halvim töötaja, worst employee, mitu tund, tund nädal, =mitu =tundi, how many hours, hours week, hours day, overtime, ületund, ületunnitöö, töökoormus tund, forget =documents, =forget =rules, =forget =instructions, =pretend, jailbreak, =guess, best employee, parim töötaja, =unusta =juhised, =unusta =reeglid, =unusta =dokumendid, developer mode,
  palk, palgapäev, palgaleht, palgalipik, töötasu, palgaaste, palganumber, palgamäär, palgatõus, =makstakse,
  =palju =maksab, kätte saama palju, =palju =kuus, =palju teenima, =how =much =earn, =how =much =paid,
  =how =much =make, how much =does =earn, salary, wage, pay grade, paygrade, =am =paid, =i =paid, =we =paid, =you =paid, =he =paid, =she =paid, =they =paid, =get =paid,
  =gets =paid, =getting =paid, =paid =leave, =paid =holiday, earn, teenima =palju,
  pay rise, payslip, preemia, lisatasu, bonus, puhkusepäev, puhkusejääk, mitu päeva puhkus, palju puhkus, =mitu puhkus, how much vacation, how much holiday, how many vacation, puhkus kestus,
  vacation day, holiday entitlement, days off, annual leave, leave days, holidays =have, how many holiday,
  puhkuseraha, vacation balance, telefoninumber, phone number, mobile number, telefoni number,
  telephone number, telefon =number, number =helistada, e-posti aadress, meiliaadress, email address,
  e-mail address, koduaadress, home address, aadress, =kontaktandmed, isikukood, personal code, sünnipäev,
  birthday, sünniaeg, kui vana, how old, abielus, married, lapsed =tal, pangakonto, bank account, parool,
  password, salasõna, tööaeg, working hours, work hours, office hours, mis kell, what time, opening hours,
  lahtiolekuaeg, töönädal pikkus, lõunapaus, lunch break, lõunasöök, lunch, weather, =ilm, =ilmad, ilmateade,
  luuletus, poem, joke, nali, süsteemiviip, system prompt, =ignore, ignoreerima, disregard, eelnevad juhised,
  previous instruction, your instructions, recipe, retsept, katseaeg, probation, koondamine,
  =fired, vallandama, ülemuse nimi =isik, haiguspäev, sick leave days, sick pay, parkimine =koht, pension,
  vanaduspension, tulumaks, horoskoop, =lotto

# == Talk ==
correction 2: =ma =mõtlesin, =mõtlesin, =mõtlen, =pidasin silmas, =pean =silmas, i =meant, i =mean, =meant,
  =hoopis, =vabandust, =sorry, =pigem, =actually, =instead, =ei =mitte, =ei =see, =no =not, =not =that,
  =vale, =wrong
help 6: =oled =inimene, =oled =robot, =oled =päris, =oled =sa =tehisintellekt, =oled =tehisaru, =räägin =robotiga, =räägin =inimesega,
  =sinu =nimi, =su =nimi, =kes =sind =tegi, =mis =sa =oskad, =are =you =human, =are =you =bot, =are =you =robot, =are =you =ai, =are =you =real, =your =name,
  =who =made =you, =mida =sa =oskad, =mida =sa =tead, =mida =sa =teed, =mida =siit =saan, =mida =siit =küsida, =mida =siit =teada, =mida =ma =küsida =saan, =what =can =you =do, =what =can =i =ask
help 4: =olen =uus, =olen =siin =uus, =olen =esimest =nädalat, =olen =esimest =päeva, =mul =esimene =nädal, =mul =esimene =päev, =mul =esimene =tööpäev,
  =i'm =new =here, =im =new =here, =i =am =new =here, =just =started =here, =my =first =week, =my =first =day, =kust =ma =alustan, =millest =ma =alustan,
  =kust =alustada, =millega =ma =alustan, =millega =ma =alustama, =where =do =i =start, =where =should =i =start
help 2: =ei =saa =aru, =ei =saanud =aru, =ei =mõista =midagi, =dont =understand, =don't =understand, =do =not =understand, =no =idea =what, abi, help, mida =sa =oskad, mida =sa =tead, mida =oskad, mida =tead, what =can =you =do, how =do =you =work,
  kuidas =sa =töötad, kuidas =kasutada, commands, käsud, mida =küsida, juhend =kasutama, what =can =i =ask,
  =appi, who =are =you, kes =sa =oled, mis =sa =oled
greeting 1: tere, tervist, tsau, tšau, hommik, hommikust, hei, hello, =hi, hey, good morning, good afternoon,
  good day, tere päevast, =moin, terekest, tervitus, greetings, =test, =testing, =kuidas =läheb, =kuidas =elad, =kuidas =käsi =käib,
  =how =are =you, =how =is =it =going, =how =are =things, =hows =it =going, =whats =up, =what =up, =how =it =going, =mis =teoksil
thanks 3: =väga =abiks, =palju =abi aitäh, =suureks =abiks, =thanks =mate, =cheers =mate, =thanks =buddy, =aitäh =sõber,
  very helpful, =was helpful
thanks 2: aitäh =ette, tänan =ette, =ette =tänades, =thank =you in =advance, =thanks in =advance, many =thanks, =thanks =lot, =thank =you =lot
thanks 1: aitäh, =suur =aitäh, =aitäh =sulle, =tänan =sind, =tänks, =tänx, =thanx, =tnx, =ty, =finally, =lõpuks =ometi, tänan, tänud, aitähh, =aitab aitäh, thanks, thank you, thx, suur tänu, cheers, selge, =ok, okei, okay,
  =super, =jah, =jaa, =ahah, =ahaa, =mhm, =lahe, =hästi, =yes, =yeah, =yep, =sure, tore, great, nägemist, bye
`;
