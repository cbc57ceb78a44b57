/** What somebody reads who speaks of the reminders that they get. */
export const ownReminderWording = {
  ofOneself: {
    'own-later': {
      et: 'Meeldetuletuse saad edasi lükata sellelt kaardilt, millega see tuli: vajuta seal „Tuleta homme meelde“ või „Tuleta nädala pärast“. Kinnitada saad ka kohe.',
      en: 'You can put a reminder off on the card it came with: press “Tomorrow” or “In a week” there. You can also acknowledge right now.',
    },
    'own-none': {
      et: 'Sul ei ole praegu ühtegi meeldetuletust, mida edasi lükata. Kinnitada saad alati.',
      en: 'You have no reminder now that could be put off. You can acknowledge at any time.',
    },
    'own-why': {
      et: 'Meeldetuletuse saatis personalitöötaja: ametijuhend vaadatakse üle kord aastas ja igaüks kinnitab, et on enda omaga tutvunud. Kui see sind ei puuduta, anna sellest personalitöötajale teada.',
      en: 'HR sent the reminder: a job description is reviewed once a year, and everybody acknowledges their own. If it does not concern you, please let HR know.',
    },
    'own-stop': {
      et: 'Meeldetuletused saadab personalitöötaja, ise neist loobuda ei saa. Kui kinnitad, et oled oma ametijuhendiga tutvunud, siis sama meeldetuletuse kordusi sulle enam ei tule.',
      en: 'HR sends the reminders, and nobody can leave the list. Once you acknowledge your job description, that reminder is not repeated to you any more.',
    },
    'own-due': {
      et: 'Tähtaeg on kirjas meeldetuletuses, mille personalitöötaja sulle saatis. Kui sa sellist ei ole saanud, siis ma tähtaega ei tea; kinnitada saad alati.',
      en: 'The due day stands in the reminder that HR sent you. If you have had none, I know of no due day; you can acknowledge at any time.',
    },
  },
  laterSaid: {
    et: (when: string) => `Hea küll, tuletan sulle meelde ${when}.`,
    en: (when: string) => `All right, I will remind you on ${when}.`,
  },
  dueBefore: {
    et: (day: string) => `Pane tähele: tähtaeg on enne seda, ${day}.`,
    en: (day: string) => `Please note that it is due before that: ${day}.`,
  },
  whenLater: { et: 'Millal ma sulle uuesti meelde tuletan?', en: 'When shall I remind you again?' },
} as const;
