import type { ThemeKey } from '../../reference/index.js'

interface Special {
  theme: ThemeKey
  title: string
  body: string
  replies: string[]
}

const small = [
  'le poêle tire enfin',
  'la subvention est arrivée, avec son chiffre exact',
  'la porte ne grince plus',
  'une voisine a pris les clés du samedi',
  'nous avons {deux|trois|quatre} bénévoles de plus',
  'le bus s’arrête devant',
  'la mairie a rappelé la première',
  'le stock est rangé, étiqueté, balayé',
  'quelqu’un a dit « on reviendra »',
  'le mur est repeint en jaune',
  'les abeilles ont passé l’hiver',
  'la formation affiche complet',
  'le vieux congélateur a rendu l’âme, et le neuf est d’occasion',
  'un lycéen a tout photographié, et c’est beau',
  'la trésorière a souri',
  'la fanfare a accepté pour le {douze|vingt}',
  'nos pommes sont à la cantine',
  'le médecin nous adresse du monde',
  'la visite de sécurité n’a rien trouvé à redire',
  'une dame a laissé un mot sur le pare-brise : « merci »',
]
const who = '{Chez nous|Ici|De notre côté|{À ville}|À l’atelier|Cette semaine|Ce matin}'
const cheer = '{Bravo|Magnifique|Quel plaisir|Chapeau|Merci|Génial}'

/** Enough small news for twice as many people. */
const cheers = small.flatMap((news, index) => [
  `${who} : ${news}.`,
  `${cheer} {prénom} ! ${who} : ${small[(index + 7) % small.length]}.`,
  `{Deux choses|Coup double} : ${news}, et ${small[(index + 3) % small.length]}.`,
  `${cheer} {prénom} ! {Rien de tel ici|Nous n’en sommes pas là}, mais ${small[(index + 11) % small.length]}.`,
])

/** Everybody adds a line: the longest topic of the hub. */
export const goodNews: Special = {
  theme: 'other',
  title: 'Votre bonne nouvelle de la semaine, en trois lignes au plus',
  body: `Un fil sans enjeu, pour le vendredi et les autres jours. **Une bonne nouvelle, trois lignes au plus**, petite ou grande, de votre équipe ou du voisinage.

Pas d’annonce officielle, pas de langue de bois. Je commence : la dame qui ne disait jamais bonjour à l’accueil {de ville} a apporté un gâteau. Au citron.`,
  replies: [
    'Le camion a passé le contrôle technique. {Personne n’y croyait.|Nous non plus, nous n’y croyions pas.}',
    'Une ancienne salariée en parcours est revenue {à ville}… comme encadrante.',
    'Premier mois sans une seule relance de facture. Nous avons vérifié deux fois.',
    'Les enfants de l’école ont demandé à refaire la pesée, sans qu’on le leur propose.',
    'Nous avons trouvé un comptable bénévole. Il est gentil, en plus.',
    'La pluie, enfin. {Douze|Vingt} millimètres, et les haies respirent.',
    'Signature du bail ce matin {à ville} ! Neuf ans, et une terrasse.',
    'Deux voisins qui ne se parlaient plus ont réparé ensemble une tondeuse.',
    'Une entreprise nous a rappelés d’elle-même. D’elle-même.',
    '{Quatre|Cinq|Sept} CDI signés cette semaine. Nous avons manqué de chaises pour fêter cela.',
    'La salle du conseil a applaudi une habitante de 19 ans. Debout.',
    'Notre plus vieux bénévole, {88|91|93} ans, a battu tout le monde au baby-foot.',
    'Le dossier que nous redoutions est accepté, sans une question.',
    'Un monsieur a rapporté la perceuse empruntée en {mars|avril}. Avec des chouquettes.',
    'On nous a prêté un four à pain {à ville}. Toute la rue sent la brioche.',
    'Le permis pour Samira, au troisième essai. Le quartier entier le sait.',
    'La ligne de bus est prolongée jusqu’à 23 heures, à l’essai. Trois ans que nous le demandions.',
    'Une famille hébergée depuis l’hiver a eu les clés de son appartement.',
    'Les hirondelles sont revenues sous le toit de l’atelier.',
    'Zéro absent à la réunion de lundi. J’ai cru à une erreur de salle.',
    'La machine à laver la vaisselle tourne : {mille|deux mille} verres jetables évités samedi.',
    'Un agriculteur nous a appelés pour vendre en direct. C’est le premier qui appelle.',
    'L’équipe {de ville} a chanté pendant la pause. Juste, en plus.',
    'Nous avons reçu une carte postale d’un ancien. Il va bien, il a un chien.',
    'Le préfet a ri. Il y a des témoins.',
    'Notre première visite d’une équipe de Mayotte. Nous avons parlé déchets, puis cuisine, puis de tout.',
    'Un don anonyme de {200|500|1 000} euros, avec un mot : « pour les vélos ».',
    'La fuite du toit est réparée. On a gardé le seau, par superstition.',
    'Une mère a laissé ses enfants à la halte-garderie pour la première fois. Elle est allée courir.',
    'Le jardin a donné {quarante|soixante} kilos de courges. Nous cherchons des recettes.',
    'Deux lycéens en stage veulent revenir cet été. Sans convention, « juste comme ça ».',
    'La carte des lieux est à jour. Oui, toute la carte.',
    'Une retraitée a réparé sa première prise. Elle a demandé la suivante.',
    'Le voisin du dessus, celui qui râle, est venu à l’assemblée et il a voté pour.',
    'Nous avons fermé à l’heure toute la semaine {à ville}.',
    'Le maire a pris le covoiturage. Il était le passager.',
    'Notre recette de soupe est affichée à la cantine.',
    'L’imprimante remarche. Ne me demandez pas comment.',
    'Premier client qui revient une troisième fois. Il connaît nos prénoms.',
    'La banque a dit oui avant la fin de la phrase.',
    'Trois territoires autour de la même table cet après-midi, et personne n’a dit « chez nous, c’est différent ».',
    'Une chorale s’est formée à l’arrêt de bus. Je vous jure.',
    'Le chat de la ressourcerie a trouvé une famille. Il garde un pied chez nous.',
    'Nous avons remis un vélo à une infirmière. Elle a gagné quarante minutes par jour.',
    'La terre est arrivée ! {Dix|Quinze} mètres cubes, trente brouettes, une pizza.',
    'Le rapport d’activité tient en quatre pages. On peut le lire.',
    'Un adolescent a expliqué à son grand-père comment envoyer une photo. Le grand-père lui a appris à affûter un couteau.',
    'Nos collègues {de terr} ont ouvert leur lieu, après deux ans d’attente. Bravo à eux.',
    'Une lettre de recommandation écrite par un patron qui, il y a un an, ne voulait pas nous recevoir.',
    'Dernière chaise posée dans la salle. Elles sont toutes différentes et c’est très beau.',
    'Bravo {prénom} ! Cela fait plaisir à lire un lundi.',
    '{Prénom}, la même chose ici la semaine dernière. Il doit y avoir quelque chose dans l’air.',
    'Je lis ce fil à voix haute à la pause. Continuez.',
    'Rien de grandiose {à ville}, mais personne n’est tombé malade et le café était bon.',
    'Toute petite nouvelle : le banc est posé, et quelqu’un y était assis ce matin.',
    'Merci pour ce fil, {prénom}. Certains jours, c’est lui qui me fait venir.',
    'Ma fille a demandé ce que je faisais comme travail, et pour la première fois elle a trouvé cela intéressant.',
    'Nous avons dit non à une subvention qui ne nous ressemblait pas. On dort mieux.',
    'Le bureau de contrôle a validé la paille. LA PAILLE.',
    'Notre stagiaire est devenue présidente. Chronologie respectée, promis.',
    'Un inconnu a balayé devant la porte avant notre arrivée. Depuis trois jours.',
    'Quarante inscrits à l’atelier d’équilibre, il a fallu pousser les tables.',
    'Les toilettes sèches ont été citées en exemple par la sécurité civile.',
    'La couturière {de ville} a fini les cent sacs. Chacun porte un prénom.',
    'Il y a du réseau dans la cave. Ne riez pas, c’est la salle de réunion.',
    ...cheers,
  ],
}

/** As long as people dare to write. */
export const logbook: Special = {
  theme: 'circular',
  title: 'Journal de bord : douze mois pour ouvrir une ressourcerie, mois par mois, avec les erreurs',
  body: `On nous demande souvent comment nous avons fait. J’ai tenu un carnet pendant un an ; le voici, à peine nettoyé. **Ce n’est pas un modèle**, c’est un récit. Prenez ce qui sert, laissez le reste, et racontez-nous le vôtre.

## Mois 1 : une phrase

Nous sommes quatre autour d’une table de cuisine. Deux heures pour écrire une phrase que chacun puisse dire sans notes. La voici : « Ce que l’on jette ici doit pouvoir resservir ici, et faire travailler des gens d’ici. » Nous l’avons gardée. Le reste a changé trois fois.

Erreur du mois : nous avons choisi un logo avant d’avoir un numéro de téléphone.

## Mois 2 : aller voir

Six visites en cinq semaines. Nous posons partout les mêmes questions, dans le même ordre :

1. Que refusez-vous à l’entrée ?
2. Combien de mètres carrés vous manquent ?
3. Qui vous a dit non, et pourquoi ?
4. Quel jour êtes-vous fatigués ?

La quatrième question est la meilleure. Les gens rient, puis ils répondent longuement. Presque tous disent le lundi, à cause des dépôts du week-end.

Erreur du mois : nous n’avons visité que des lieux qui marchaient. Il fallait aussi appeler ceux qui avaient fermé.

## Mois 3 : compter

Nous pesons. Une semaine à l’entrée de la déchèterie, avec l’accord des agents, une balance et un parapluie. Quatre cent douze dépôts notés. Résultat : **un objet sur sept** pourrait resservir tel quel, un sur cinq avec une petite réparation.

| Flux | Part des dépôts | Réutilisable tel quel |
| --- | ---: | ---: |
| Meubles | 31 % | 12 % |
| Petit électrique | 18 % | 9 % |
| Vaisselle et bibelots | 16 % | 38 % |
| Textile | 14 % | 22 % |
| Jouets, livres, sport | 12 % | 41 % |
| Le reste | 9 % | 3 % |

Ce tableau a ouvert plus de portes que toutes nos lettres. Il tient sur une page, il est daté, et nous disons comment nous avons compté.

Erreur du mois : une semaine de pluie. Les meubles étaient sous-représentés, et nous l’avons su trop tard.

## Mois 4 : trouver des murs

Onze visites. Un ancien garage trop bas, une grange trop loin, une usine trop belle. Nous apprenons à regarder dans l’ordre : l’accès d’un camion, l’eau au toit, le chauffage, le voisin. La lumière en dernier, hélas.

Le bon local appartient à quelqu’un qui ne veut ni vendre ni louer. Nous l’invitons à déjeuner. Il revient avec son frère. Il faudra trois déjeuners.

> « Je ne veux pas d’histoires. »

Nous avons répondu que nous non plus, et nous avons écrit ensemble la liste des histoires possibles : bruit, incendie, impayés, départ. Une phrase pour chacune. Cette page est devenue l’annexe du bail.

## Mois 5 : l’argent

Voici le plan, arrondi. Les chiffres réels de la fin d’année sont plus bas.

\`\`\`
Dépenses de la première année        Prévu
Loyer et charges                    21 000
Salaires (2,5 postes)               68 000
Camion, essence, assurance          14 500
Aménagement, rayonnages              9 000
Divers et imprévus                   6 000
Total                              118 500
\`\`\`

Nous avions trouvé 74 000 euros. Le reste devait venir des ventes. La banque a dit non, puis « peut-être avec une garantie ». La garantie a pris sept semaines.

Erreur du mois : avoir mis 6 000 euros d’imprévus. Il en fallait le double.

## Mois 6 : les gens

Nous recrutons à trois, avec une personne qui a connu le chômage. Elle pose la seule question utile : « Qu’est-ce que tu fais quand il n’y a rien à faire ? » Deux embauches. L’une sait réparer, l’autre sait accueillir. Aucune n’avait de CV.

## Mois 7 : les travaux

Quarante bénévoles en trois week-ends. De la peinture, des rayonnages, une rampe. Nous faisons une règle de sécurité par jour, affichée le matin, discutée à midi. Aucun accident, un doigt bleu.

Erreur du mois : pas assez de gants, et jamais la bonne taille.

## Mois 8 : la répétition

Avant d’ouvrir, nous jouons l’ouverture. Vingt amis viennent déposer, acheter, râler. L’un arrive avec un matelas trempé, exprès. Nous découvrons que personne n’ose dire non, et nous nous entraînons :

- « Merci d’avoir pensé à nous. Celui-ci, nous ne pourrons pas le faire resservir. »
- « Voici où il sera recyclé. »
- « Puis-je vous aider à le remettre dans la voiture ? »

C’est la meilleure journée de l’année.

## Mois 9 : ouvrir

Un samedi, sous un ciel bas. Deux cent quatre-vingts personnes. Une file d’attente, une panne de caisse, un discours de trop. Recette : 1 940 euros. À 18 heures, nous sommes assis par terre et personne ne parle.

Le mardi suivant, **onze** personnes. C’est normal, mais il fallait le savoir.

## Mois 10 : le creux

Tout le monde donne, peu de gens achètent. Le stock monte. Nous passons nos soirées à trier. Nous décidons trois choses :

1. fermer les dépôts deux matins par semaine ;
2. baisser les prix le dernier samedi du mois ;
3. dire merci, vraiment, à chaque donateur, même quand on refuse.

Le troisième point a changé l’ambiance, donc les ventes. Je ne l’explique pas autrement.

## Mois 11 : les autres

Nous cessons de faire les choses dans notre coin. La recyclerie du canton voisin prend nos livres, nous prenons ses vélos. Le lycée professionnel vient le jeudi. Un atelier de couture s’installe au fond. Nous prêtons le camion le dimanche.

Erreur du mois : avoir attendu dix mois pour cela.

## Mois 12 : les comptes

| | Prévu | Réel |
| --- | ---: | ---: |
| Tonnes collectées | 90 | 127 |
| Part remise en usage | 50 % | 46 % |
| Ventes | 44 000 € | 39 200 € |
| Dépenses | 118 500 € | 124 900 € |
| Emplois (équivalents) | 2,5 | 3,1 |

Le résultat est négatif de 6 100 euros, comblé par une subvention obtenue en fin d’année. Nous avons pleuré, un peu, puis refait le budget. Cette année, nous prévoyons l’équilibre en automne.

## Ce que nous referions

- La page des « histoires possibles » avec le propriétaire.
- La semaine de pesée, mais en deux fois, au printemps et à l’automne.
- La répétition générale.
- La question du lundi.

## Ce que nous ne referions pas

- Le logo d’abord.
- Les imprévus à 5 %.
- Attendre dix mois pour appeler les voisins.

Les tableaux complets, les modèles de lettres et l’annexe du bail sont à vous : écrivez ici, nous les enverrons. Et si vous en êtes au mois 1, asseyez-vous, faites un café, et écrivez votre phrase.`,
  replies: [
    'Merci. Lu d’une traite, et envoyé à tout le conseil d’administration. La question du lundi, nous la posons dès demain.',
    'Le tableau prévu et réel, côte à côte, c’est un cadeau. Personne ne montre jamais cela.',
    'Nous en sommes au mois 4. Le coup des trois déjeuners m’a redonné courage.',
    'Pourriez-vous partager l’annexe du bail ? Notre propriétaire emploie exactement la même phrase.',
    'Une remarque sur la pesée : nous l’avons faite au mois de juin, et les jouets étaient surreprésentés à cause des vide-greniers. Deux fois par an, donc, je confirme.',
    'Le mois 10 devrait être enseigné. Nous avons cru que c’était notre faute.',
    '> Avoir attendu dix mois pour cela.\n\nQuatorze pour nous. Si vous lisez ceci au mois 2, appelez vos voisins ce soir.',
  ],
}

/** Titles at the very end of what is allowed, and one at its beginning. */
export const awkwardTitles: Special[] = [
  {
    theme: 'employment',
    title:
      'Accompagner vers l’emploi, en zone rurale, des personnes sans permis ni garde d’enfants : avons-nous seulement le droit de parler d’autonomie ?',
    body: 'Je pose la question telle quelle, parce qu’elle m’a été posée hier {à ville} par une mère de trois enfants. Je n’ai pas su répondre. Et vous ?',
    replies: [
      'On peut commencer par ne plus employer le mot devant elle. Ensuite, compter les bus.',
      'Chez nous, nous avons remplacé « autonomie » par « marge de manœuvre ». Cela se mesure, et cela se donne.',
    ],
  },
  {
    theme: 'living',
    title:
      'Intercommunalité, bailleurs, copropriétés dégradées, locataires : qui pilote l’expérimentation d’autoréhabilitation accompagnée dans nos quartiers ?',
    body: `Tout est dans le titre. Cinq acteurs, cinq calendriers, une cage d’escalier.

Je cherche un exemple, un seul, où **une personne** tient l’ensemble. Quelle fiche de poste, et payée par qui ?`,
    replies: [
      'Une cheffe de projet employée par la régie de quartier, cofinancée à cinq parts égales. La clé : elle a un bureau au rez-de-chaussée de l’immeuble.',
    ],
  },
  {
    theme: 'digital',
    title:
      'Interopérabilité des annuaires, anticonstitutionnellement compliquée : un format commun pour décrire nos structures, est-ce vraiment hors de portée ?',
    body: `Nous avons recensé {sept|neuf} annuaires {à terr}. Aucun ne parle aux autres. Proposition de départ, à casser :

\`\`\`csv
id,nom,adresse,code_commune,themes,horaires,contact,mis_a_jour_le
\`\`\`

Que manque-t-il, qu’y a-t-il de trop ?`,
    replies: [
      'Il manque le public accueilli, et une colonne « source ». Pour les horaires, il existe un format ouvert, n’en inventons pas un autre.',
      'Trop simple pour les spécialistes, parfait pour tous les autres. Gardez-le comme ça.',
      'Pensez à `mis_a_jour_par`. Sans cela, personne n’ose corriger.',
    ],
  },
  {
    theme: 'equality',
    title: 'Merci',
    body: 'À la personne qui a laissé, hier soir, un sac de manteaux d’enfants propres devant la porte {à ville}. Ils sont tous partis ce matin.',
    replies: [],
  },
]
