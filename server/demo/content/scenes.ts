import { debates } from './debates.js'
import type { Scene } from './scene.js'

/** Topics that were closed, slowed down, edited, answered or flagged. */
const others: Scene[] = [
  {
    theme: 'mobility',
    title: 'Covoiturage pour la rencontre de Figeac',
    territory: 'figeac',
    opened: 62,
    last: 48,
    closes: 45,
    lines: [
      'Qui passe par où ? Indiquez votre départ, l’heure et les places libres ; je tiens la liste à jour dans ce message.',
      'Départ de Toulouse à 7 h 15, trois places. Retour le soir même.',
      'Depuis Cahors, deux places, et un coffre pour les panneaux d’exposition.',
      {
        again: 0,
        text: 'Onze personnes, quatre voitures : tout le monde est casé. Je fermerai le sujet après la rencontre.',
      },
    ],
  },
  {
    theme: 'employment',
    also: ['equality'],
    title: 'Relecture commune : notre charte d’accueil des stagiaires',
    opened: 8,
    last: 0.6,
    closes: -6,
    lines: [
      {
        text: 'Voici la troisième version, après vos remarques. Relecture jusqu’à la date de clôture, ensuite nous la publions.\n\n1. Une personne référente, nommée **avant** l’arrivée.\n2. Un poste équipé le premier jour.\n3. Un bilan à mi-parcours, dans les deux sens.\n4. Une gratification au-dessus du minimum dès le premier mois.\n5. Une lettre à la fin, même courte.',
        before: [
          'Voici une première version, à casser. Relecture jusqu’à la date de clôture, ensuite nous la publions.\n\n1. Une personne référente.\n2. Un poste équipé.\n3. Un bilan.\n4. Une gratification.',
          'Voici la deuxième version. Relecture jusqu’à la date de clôture, ensuite nous la publions.\n\n1. Une personne référente, nommée avant l’arrivée.\n2. Un poste équipé le premier jour.\n3. Un bilan à mi-parcours.\n4. Une gratification dès le premier mois.',
        ],
      },
      'Il manque la fin : chez nous, une lettre de trois lignes compte plus que le bilan. Et le bilan devrait aller dans les deux sens.',
      {
        text: 'Pour la gratification, précisez « au-dessus du minimum », sinon chacun lira ce qui l’arrange.',
        before: ['Pour la gratification, précisez, sinon chacun lira ce qui l’arrange.'],
      },
      { again: 0, text: 'Tout est repris, {@1} et {@2}. Relisez le premier message : il a changé.' },
    ],
  },
  {
    theme: 'seniors',
    title: 'Comment repérer les personnes âgées isolées sans tenir de fichier ?',
    kind: 'question',
    opened: 19,
    last: 13,
    answer: 2,
    lines: [
      'La commune veut « une liste », nos bénévoles refusent de ficher leurs voisins, et les gens concernés ne demandent rien. **Comment faites-vous pour savoir sans surveiller ?**',
      'Les facteurs et les pharmacies voient tout, mais ils ne peuvent rien transmettre sans accord écrit.',
      'Nous avons retourné la question : ce n’est pas nous qui repérons, c’est la personne qui choisit.\n\n- une carte au dos de l’agenda municipal : « Je veux bien qu’on m’appelle » ;\n- deux mots de la pharmacienne, qui propose et n’inscrit pas ;\n- la liste reste chez le centre social, chacun peut en sortir d’un coup de fil.\n\nEn un an : 140 cartes, et aucun fichier à la mairie.',
      {
        again: 0,
        quote: { line: 2, words: 'c’est la personne qui choisit' },
        text: 'C’est la phrase qui me manquait, merci {@2}. Notre agenda part à l’impression vendredi, la carte sera dedans.',
      },
      'Nous reprenons l’idée à l’identique, avec un numéro vert. Je vous dirai combien de cartes reviennent.',
    ],
  },
  {
    theme: 'living',
    title: 'Occupation temporaire : qui paie l’assurance des locaux vides ?',
    opened: 27,
    last: 20,
    closes: 19,
    locked: true,
    lines: [
      'Le propriétaire veut que nous assurions tout le bâtiment, y compris les étages où personne ne met les pieds. Est-ce l’usage ?',
      'Non : nous assurons ce que nous occupons, et l’immeuble reste au propriétaire. Faites-le écrire dans la convention.',
      {
        text: 'Évidemment qu’il vous prend pour des pigeons. Les associations {de ville} sont toutes pareilles, incapables de lire un bail.',
        flags: [
          { rule: 'respect', text: 'Une attaque contre tout le monde, sans aucun rapport avec la question.' },
        ],
        decided: {
          outcome: 'upheld',
          text: 'La première phrase pouvait passer pour de l’humeur, pas la seconde : elle vise des personnes, et n’aide pas à répondre.',
        },
      },
      { again: 0, text: 'Restons-en au bail, s’il vous plaît.' },
    ],
  },
  {
    theme: 'mobility',
    also: ['environment'],
    title: 'Zones à faibles émissions : et les petits salaires ?',
    kind: 'question',
    opened: 3,
    last: 0.15,
    slowMinutes: 15,
    lines: [
      'Nos salariés en insertion roulent dans des voitures de vingt ans. La zone ouvre en janvier. Que prévoyez-vous pour celles et ceux qui commencent à cinq heures, avant le premier bus ?',
      'Rien, et c’est bien le problème. La prime couvre un tiers d’une voiture d’occasion.',
      {
        text: 'Des dérogations par horaire existent : demandez l’arrêté à votre métropole, il tient en deux pages.',
        flags: [{ rule: 'other', text: 'Je ne suis pas d’accord avec cette information.' }],
        decided: {
          outcome: 'rejected',
          text: 'Ne pas être d’accord n’est pas un signalement : répondez dans le sujet, avec votre source.',
        },
      },
      {
        quote: { line: 1, words: 'Rien, et c’est bien le problème.' },
        text: 'Un transport à la demande de quatre heures à six heures, payé par trois employeurs : nous l’avons lancé en mai. Cela coûte moins qu’on ne croit.',
      },
      {
        text: 'Toujours les mêmes qui donnent des leçons depuis leur bureau. Venez vous lever à quatre heures, on en reparlera.',
        flags: [
          { rule: 'respect', text: 'Le ton monte depuis hier, merci de jeter un œil.' },
          { rule: 'respect', text: '' },
        ],
        taken: true,
      },
    ],
  },
  {
    theme: 'enterprise',
    title: 'Prêt de matériel entre structures : qui prête quoi ?',
    opened: 15,
    last: 1,
    lines: [
      'Un barnum, une sono, un broyeur : nous avons tous cela trois jours par an. Listons ici ce qui peut se prêter, et à quelles conditions.',
      'Nous prêtons une remorque et douze tables, contre un plein et un merci.',
      {
        text: 'BARNUMS PROFESSIONNELS à prix cassés, livraison partout en France ! Devis gratuit en deux minutes, offre valable jusqu’à dimanche, ne passez pas à côté.',
        flags: [
          { rule: 'sell', text: 'Publicité, sans un mot sur le sujet.' },
          { rule: 'sell', text: 'Le même message est arrivé hier dans notre boîte.' },
        ],
      },
      {
        text: 'La sono de la régie sort tous les week-ends. Demandez à Josiane au 06 00 00 00 00, elle décroche même le dimanche.',
        flags: [
          { rule: 'privacy', text: 'Le numéro personnel d’une collègue, je doute qu’elle soit d’accord.' },
        ],
        decided: {
          outcome: 'upheld',
          text: 'Un numéro personnel ne se publie pas sans l’accord de la personne. Vous pouvez remettre le message sans lui.',
          appeal:
            'Josiane est d’accord, elle me l’a confirmé ce matin : c’est le numéro du service, pas le sien.',
        },
      },
      { again: 1, text: 'Pour les tables, prévenez une semaine avant : elles voyagent beaucoup.' },
    ],
  },
]

export const scenes: Scene[] = [...debates, ...others]
