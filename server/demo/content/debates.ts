import type { Scene } from './scene.js'

/** Debates to come, open and concluded; polls open and closed. */
export const debates: Scene[] = [
  {
    theme: 'circular',
    also: ['employment', 'enterprise'],
    title: 'Une ressourcerie doit-elle vivre de ses ventes ?',
    kind: 'debate',
    opened: 34,
    last: 7,
    closes: 6,
    lines: [
      'Chez nous, les ventes couvrent 41 % du budget. Certains financeurs voudraient 60 %. **Jusqu’où peut-on aller sans renoncer à l’accueil et à l’insertion ?** Débattons quatre semaines, puis je résume.',
      'À 60 %, on trie ce qui se vend et on laisse le reste. Le tonnage détourné baisse, et c’est lui qui justifie la subvention de la collectivité.',
      'Tout dépend du loyer. Un local mis à disposition vaut vingt points d’autonomie : comparons d’abord ce qui est comparable.',
      {
        quote: { line: 1, words: 'À 60 %, on trie ce qui se vend et on laisse le reste.' },
        text: 'Pas forcément, {@1}. Nous sommes à 55 % avec une vente aux professionnels (décors, traiteurs). Cela n’a rien pris à l’accueil, au contraire.',
      },
      'Attention aux emplois : un encadrant pour huit salariés ne se finance pas avec des assiettes à un euro.',
      {
        again: 0,
        text: 'Merci. Je garde le loyer, le tonnage et l’encadrement comme trois colonnes de comparaison. Qui accepte de remplir une ligne du tableau ?',
      },
      {
        again: 2,
        text: 'Notre ligne est remplie. Surprise : nous sommes plus près de 35 % que des 45 % annoncés.',
      },
    ],
    conclusion:
      'Trois accords :\n\n- un taux d’autonomie **ne se lit pas seul** : loyer, tonnage et encadrement l’accompagnent ;\n- entre 40 % et 55 %, l’accueil et l’insertion tiennent ;\n- au-delà, il faut une clientèle professionnelle.\n\nReste ouvert : qui paie l’encadrement quand la collectivité se retire ?',
  },
  {
    theme: 'food',
    also: ['environment'],
    title: 'Faut-il une part obligatoire de produits locaux dans les cantines ?',
    kind: 'debate',
    opened: 5,
    last: 0.3,
    closes: -16,
    lines: [
      'La loi parle de produits durables, pas de produits locaux. Plusieurs d’entre nous fixent leur propre part. Est-ce une bonne idée, et à quelle hauteur ? Votez, puis dites pourquoi.',
      'À 30 %, nous avons dû acheter des pommes de serre. À 20 %, tout vient de maraîchers installés à moins de quarante kilomètres.',
      'Une part obligatoire protège l’acheteur : sans elle, le prix l’emporte à chaque renouvellement de marché.',
      {
        quote: { line: 1, words: 'À 30 %, nous avons dû acheter des pommes de serre.' },
        text: 'En février ou toute l’année, {@1} ? Chez nous la part change avec la saison, et la légumerie lisse le reste.',
      },
    ],
    poll: {
      question: 'Quelle part de produits locaux visez-vous ?',
      options: ['Aucune part fixe', '20 %', '30 %', '50 % et plus'],
      voters: 31,
      closes: -16,
    },
  },
  {
    theme: 'living',
    title: 'Faut-il écrire des règles pour nos tiers-lieux, ou laisser chacun inventer les siennes ?',
    kind: 'debate',
    opened: 2,
    last: 2,
    opens: -4,
    closes: -25,
    lines: [
      'Nous ouvrirons ce débat la semaine prochaine. D’ici là, **relisez le règlement de votre lieu** et notez la règle que vous n’avez jamais appliquée : nous commencerons par là.',
    ],
  },
  {
    theme: 'other',
    title: 'Quel jour pour la rencontre mensuelle entre territoires ?',
    opened: 9,
    last: 1.5,
    lines: [
      'Le mardi ne convient plus à tout le monde. Cochez tous les créneaux possibles, je retiens le plus partagé.',
      'Le jeudi midi, Mayotte et la Nouvelle-Aquitaine peuvent venir ensemble : une heure de décalage en été, deux en hiver.',
      { again: 0, text: 'Bien vu, je n’y avais pas pensé. Je laisse voter encore quelques jours.' },
    ],
    poll: {
      question: 'Quels créneaux vous conviennent ?',
      options: ['Mardi, 9 h', 'Jeudi, 12 h', 'Vendredi, 11 h'],
      voters: 24,
      multiple: true,
      hidden: true,
    },
  },
  {
    theme: 'digital',
    title: 'Le nom de notre lettre commune : à vous de choisir',
    opened: 40,
    last: 11,
    lines: [
      'La lettre part tous les deux mois et elle n’a toujours pas de nom. Quatre propositions sont sorties de la dernière réunion. Un seul choix, vote ouvert quatre semaines.',
      '« La Gazette des défis », mes collègues l’emploient déjà sans qu’on le leur demande.',
      'Évitons les jeux de mots qu’il faut expliquer au téléphone.',
      { again: 0, text: 'C’est tranché, et de peu. Merci aux votants : premier numéro le mois prochain.' },
    ],
    poll: {
      question: 'Comment appeler la lettre commune ?',
      options: ['La Gazette des défis', 'Le Fil des territoires', 'Essaimons', 'Vingt-sept'],
      voters: 37,
      closes: 12,
    },
  },
]
