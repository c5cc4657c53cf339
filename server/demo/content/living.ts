import { cities, countryside, opening, openingAt, type ThemeContent } from './opening.js'

export const living: ThemeContent = {
  openings: [
    opening(
      '{Une foncière détenue par les habitants : de l’idée au premier achat|Acheter ensemble un immeuble du centre : par quoi commencer ?}',
      `Au cœur {de ville}, un immeuble de {quatre|six} logements et d’un commerce est à vendre {140000-420000} euros, à rénover entièrement. Nous sommes {vingt-six|quarante|cinquante-cinq} habitants prêts à mettre chacun entre 200 et 5 000 euros pour qu’il ne devienne pas une résidence de passage.

**Quelle structure, et quelles promesses pouvons-nous faire** sans mentir sur le rendement ? Le commerce d’abord, ou les logements ?`,
      'Le commerce d’abord : il ouvre en six mois, on le voit, et il attire les souscripteurs suivants. Les logements ont pris {deux|trois} ans chez nous.',
      'Promettez de rembourser le capital au bout de {sept|dix} ans si l’assemblée le permet, et rien d’autre. {180-420} souscripteurs, aucun n’a été pris en traître.',
      'Le coût des travaux a dérivé de {18-31} %. Prévoyez un coussin, et un architecte qui sait dire non à nos envies.',
    ),
    opening(
      '{Jardin, buanderie, chambre d’amis : que partage-t-on vraiment dans un immeuble ?|Espaces partagés : lesquels servent encore après deux ans ?}',
      `Notre bailleur construit {38-84} logements {à ville} et nous demande quels espaces communs prévoir. Sur le papier, tout le monde veut tout. **Dans la réalité, qu’est-ce qui sert encore après deux ans ?**

Chambre d’amis, buanderie, atelier, salle, jardin, cuisine… Donnez-nous vos usages réels, et ce que coûte l’entretien.`,
      'Chambre d’amis : {160-240} nuits par an, dix euros la nuit, toujours pleine. Buanderie : très utilisée si elle est au rez-de-chaussée avec une fenêtre. Atelier : trois personnes.',
      'La salle ne vit que si quelqu’un a les clés et l’envie. Nous avons rémunéré une habitante {quatre|cinq} heures par semaine : tout a changé.',
      'Moins d’espaces, mais plus grands et mieux placés. Un local au fond du parking ne sera jamais un lieu.',
    ),
    opening(
      '{Logement vacant : convaincre des propriétaires fatigués|Trois cents logements vides, et des gens qui cherchent}',
      `Dans le centre {de ville}, {120-340} logements sont vides depuis plus de deux ans. Nous avons rencontré {dix-sept|vingt-trois} propriétaires. Peu de spéculateurs : surtout **des successions bloquées, des travaux qui font peur, des mauvais souvenirs de locataires**.

Garantie de loyers, bail à réhabilitation, intermédiation locative : qu’est-ce qui a fait dire oui ?`,
      'Une visite gratuite avec un artisan et un chiffrage honnête en une semaine. {Quatre oui sur dix|Un oui sur trois}. La peur des travaux était le premier frein.',
      'Le bail à réhabilitation pour les plus découragés : nous faisons les travaux, nous louons {douze|quinze|dix-huit} ans, ils récupèrent un logement neuf. {Neuf|Quatorze} signés.',
      'Pour les successions, un notaire à la retraite nous aide bénévolement. Il a débloqué en trois appels ce qui traînait depuis dix ans.',
    ),
    openingAt(
      cities,
      '{Micro-quartier : à quelle échelle se connaît-on vraiment ?|Faire équipe à l’échelle de quelques rues : vos règles du jeu}',
      `{Trois|Quatre} rues {de ville}, {180-320} foyers. Nous mettons en commun des outils, des services, un four, un véhicule. Cela marche très bien dans deux rues et pas du tout dans la troisième, **de l’autre côté du boulevard**.

Y a-t-il une taille limite ? Comment choisissez-vous les contours : les habitants, l’école, les vents dominants ? Et que dire à ceux qui restent en dehors ?`,
      'Autour de cent foyers, chez nous. Au-delà, on a besoin de mots de passe et d’un règlement, et l’on change de nature.',
      'Laissez les gens dessiner. Nous avons donné un plan et un feutre à {soixante|quatre-vingts} habitants : « votre quartier s’arrête où ? » Le boulevard est apparu tout seul.',
      'La rue restée dehors a fini par faire la sienne, à sa façon. Le meilleur levier fut la jalousie, je le dis avec tendresse.',
    ),
    openingAt(
      cities,
      '{Bruit, terrasses, voisinage : une médiation qui marche|Conflits d’usage la nuit : éviter l’escalade}',
      `La place {de ville}, rénovée, est devenue vivante. Un peu trop. {Quarante|Soixante-dix} plaintes en un été, des cafetiers à cran, des jeunes qui n’ont pas d’autre endroit. La réponse classique serait un arrêté.

Nous voudrions une **médiation de nuit**, avec des habitants, des cafetiers, des jeunes. Qui l’a fait ? Comment la financer, et à quelle heure s’arrête-t-on ?`,
      'Deux médiateurs de 20 h à 1 h, du {mercredi|jeudi} au samedi, de mai à septembre. {28000-52000} euros, partagés entre la ville, les cafetiers et le bailleur. Plaintes divisées par {trois|quatre}.',
      'Donnez un lieu aux jeunes, avec leurs horaires. Un préau éclairé et une prise ont fait plus que cent rappels à l’ordre.',
      'Mesurez le bruit avec les riverains. La moitié du problème venait d’une soufflerie de climatisation, pas des terrasses.',
    ),
    opening(
      '{Café associatif : tenir plus de trois ans ?|Notre café d’habitants s’essouffle : que feriez-vous ?}',
      `Le café associatif {de ville} fête ses {trois|quatre} ans. {420-760} adhérents, deux salariés, un concert par semaine. Et un conseil d’administration de sept personnes **qui rêvent toutes de partir en vacances**.

Faut-il réduire l’ouverture, professionnaliser, passer en coopérative, confier le comptoir ? Je voudrais éviter la belle fermeture avec discours.`,
      'Nous avons fermé le lundi et le mardi, et arrêté les concerts payants. Recettes en baisse de {7-11} %, bonne humeur en hausse de 100 %.',
      'Confier le comptoir à un couple de restaurateurs, l’association garde la programmation. Deux ans plus tard, chacun fait ce qu’il sait faire.',
      'Le renouvellement passe par de petits rôles : « je m’occupe des fleurs en mai ». Personne ne veut un mandat de trois ans.',
    ),
    opening(
      '{Rénover sans vider l’immeuble : chantiers en site occupé|Réhabiliter avec les locataires dedans : vos conseils}',
      `Réhabilitation de {64-210} logements occupés {à ville}. {Quatorze|Dix-huit} mois de travaux, des locataires âgés, des enfants, du bruit. Le maître d’ouvrage prévoit deux réunions publiques et une affiche.

Nous proposons un **appartement refuge**, une permanence sur place et un comité de locataires indemnisé. Avez-vous des preuves que cela coûte moins cher que les retards ?`,
      'Preuve par l’inverse : sur le chantier précédent, {onze|seize} semaines de retard à cause de refus d’accès. Avec la permanence, deux semaines.',
      'L’appartement refuge sert surtout l’après-midi : sieste, devoirs, café. Prévoyez-le au calme, avec une vraie cuisine.',
      'Nous avons fait choisir les couleurs et les poignées par cage d’escalier. C’est un détail ; c’est aussi le premier choix qu’on leur laissait depuis trente ans.',
    ),
    opening(
      '{Place du marché : et si on laissait les habitants dessiner ?|Aménager une place avec trois palettes et un budget de 5 000 euros}',
      `Avant de dépenser {400000-1200000} euros pour refaire la place {de ville}, la mairie nous laisse **six mois et cinq mille euros** pour essayer : bancs en palettes, jeux peints au sol, ombre en toile, fermeture du dimanche.

Nous documentons tout. Qu’avez-vous appris de vos aménagements provisoires, et comment les services les ont-ils pris en compte ensuite ?`,
      'L’ombre. Tout le monde parlait de bancs, ils étaient vides ; avec une toile, ils étaient pleins. Le projet final a été revu pour planter {neuf|quatorze} arbres de plus.',
      'Filmez en accéléré une journée avant, une journée après. Aucun rapport n’a eu autant d’effet.',
      'Prévenez que les palettes s’abîment. À quatre mois, certains y ont vu de l’abandon. Un entretien hebdomadaire, et un panneau « ceci est un essai ».',
    ),
    opening(
      '{Hébergement d’urgence : ouvrir six mois un bâtiment vide|Mettre à l’abri dans un bâtiment public inoccupé : mode d’emploi}',
      `Une ancienne {école|caserne|maison de retraite} {de ville} reste vide {huit|onze} mois avant travaux. La collectivité accepte d’y loger {quatorze|vingt-deux|trente} personnes. Délai pour ouvrir : cinq semaines.

Sécurité incendie, compteurs, voisins, sortie : **quelle est votre liste de contrôle ?** Et comment préparer dès maintenant la fin, pour que personne ne retourne à la rue ?`,
      'Trois priorités : la commission de sécurité dès la première semaine, une réunion de voisins *avant* l’arrivée, et une personne qui ne s’occupe que de la sortie.',
      'Les voisins : nous les avons invités à visiter. {Vingt-huit|Quarante} sont venus, {onze|quinze} sont devenus bénévoles, deux sont restés fâchés.',
      'Demandez une clause : pas de fin en hiver, et un mois de préavis. Elle a été acceptée sans discussion parce que nous l’avons demandée au début.',
    ),
    opening(
      '{Habitat participatif et mixité : comment ne pas rester entre soi ?|Habitat participatif : ouvrir le groupe à d’autres que nous}',
      `Notre groupe {à ville} compte {neuf|onze|douze} ménages, et nous nous ressemblons beaucoup. Le montage permet {un tiers|40 %} de logements sociaux, mais **les familles concernées n’ont ni le temps ni l’envie de trois ans de réunions**.

Avez-vous trouvé une façon d’associer plus tard, autrement, sans que ces foyers se sentent invités chez les autres ?`,
      'Nous les avons associés au moment du chantier, pas avant : choix des sols, du jardin, du règlement. Et surtout, une garde d’enfants et un repas à chaque réunion.',
      'Le bailleur a organisé des visites avec le groupe, et ce sont les familles qui ont choisi. Sur {cinq|six} logements, aucun départ en quatre ans.',
      'Parlez d’argent franchement. Les différences existent, les taire les aggrave. Nous avons une caisse commune au prorata des revenus.',
    ),
    opening(
      '{Écouter un quartier : marcher plutôt que réunir|Diagnostic en marchant : trente balades, une carte sensible}',
      `Pour comprendre le quartier {de ville}, nous avons remplacé les réunions par **trente balades**, à deux ou trois, guidées chaque fois par un habitant différent. Résultat : une carte sensible de {110-190} points, du banc préféré à l’odeur de la boulangerie.

C’est beau, mais comment en faire un outil pour les services techniques ? Comment avez-vous traduit le sensible en programme ?`,
      'Nous avons classé chaque point en trois : à protéger, à réparer, à inventer. La colonne « à protéger » a été une révélation pour l’équipe d’urbanistes.',
      'Faites marcher les services avec les mêmes guides. Pas une restitution : la balade. {Six|Huit} agents, une matinée, et tout était compris.',
      'Prévoyez des balades de nuit et sous la pluie. Ce ne sont pas les mêmes quartiers.',
    ),
    opening(
      '{Mal-logement : agir quand le propriétaire ne répond pas|Humidité, plomb, chauffage : accompagner un locataire sans l’exposer}',
      `Une famille {de ville}, {quatre|cinq} personnes, des murs qui ruissellent. Le propriétaire ne répond plus. Elle craint, si elle se plaint, de perdre le logement. **Nous avons vu six situations semblables depuis la rentrée.**

Quel enchaînement suivez-vous : constat, mise en demeure, service d’hygiène, consignation ? Et comment protéger la famille pendant ce temps ?`,
      'Le constat par un service public d’abord, toujours. Il protège contre le congé de représailles et donne une date. Ensuite seulement la lettre, avec modèle.',
      'Ne laissez jamais la famille arrêter de payer seule. Consignation, avec l’accord du juge ou du service compétent. Nous avons vu trop de procédures retournées.',
      'Dans {trois cas sur dix|un cas sur quatre}, le propriétaire était lui-même dépassé. Un prêt et un artisan ont suffi. On commence donc toujours par l’appeler, gentiment.',
    ),
    openingAt(
      countryside,
      '{Salle des fêtes, école, église : partager les bâtiments communaux|Un bâtiment, cinq usages : le planning qui fait des miracles}',
      `La commune {de ville} possède {sept|neuf} bâtiments, occupés en moyenne **{onze|quatorze|dix-neuf} heures par semaine**. Dans le même temps, des associations cherchent des salles et un médecin cherche un cabinet.

Nous voulons ouvrir l’école le soir, le presbytère le matin, la salle des fêtes en semaine. Assurance, ménage, clés : comment avez-vous rendu cela simple ?`,
      'Une serrure à code par salle, un calendrier public, et une règle : le dernier range pour le suivant. {2400-5200} euros de serrures, plus une seule clé perdue.',
      'Pour l’école, une cloison et des armoires fermées : les enseignantes ont dit oui dès que leur matériel était à l’abri.',
      'Le médecin vient {deux|trois} demi-journées dans l’ancien presbytère. La salle d’attente sert aussi de bibliothèque. Personne n’y aurait pensé séparément.',
    ),
    opening(
      '{Qui veut relire notre charte du « bien habiter » ?|Appel à relecture : une charte courte entre bailleurs et habitants}',
      `Nous avons écrit avec {trois|quatre} bailleurs et {trente|quarante-cinq} locataires {de terr} une charte de **douze engagements réciproques** : délais de réponse, entretien, bruit, entraide, décisions. Deux pages, vocabulaire simple.

Avant signature, nous cherchons des regards neufs : qu’est-ce qui vous paraît flou, naïf, ou impossible à tenir ?`,
      'Avec plaisir. Premier réflexe : qui constate qu’un engagement n’est pas tenu, et que se passe-t-il alors ? Sans cela, une charte reste un poème.',
      'Le délai de réponse de {trois|cinq} jours est excellent s’il prévoit une réponse « on ne sait pas encore ». C’est le silence qui fâche.',
      'Nous pourrions l’essayer dans une résidence de {60-110} logements {à ville}, et revenir vous dire dans six mois.',
    ),
  ],
  replies: {
    agree: [
      'Je vous rejoins. Un lieu ne vaut que par celles et ceux qui ont le droit d’y faire quelque chose.',
      'Oui, à une nuance près : il faut aussi des endroits où l’on a le droit de ne pas participer.',
      'Tout à fait. Et chaque fois que nous avons voulu aller vite, nous avons perdu du temps.',
      'D’accord, même si dans le neuf les marges de manœuvre se décident trois ans avant l’arrivée des habitants.',
      'Très juste. La propreté d’un hall en dit plus long que bien des enquêtes.',
    ],
    experience: [
      '{À ville}, tout a commencé par une soupe partagée devant un local vide. Le propriétaire est venu voir, puis il a prêté les clés.',
      'Nous avons avancé avec {partenaire}, à qui nous avons proposé de siéger avec les habitants, à égalité de voix.',
      'Chez nous, ce sont les gardiens d’immeuble qui ont fait le projet. Ils connaissaient tout le monde.',
      'La première version ne plaisait qu’aux architectes. La deuxième est plus modeste et elle est pleine tous les soirs.',
      'Nous avons appris à laisser une pièce vide au départ. Les usages sont arrivés, et ce n’étaient pas ceux du programme.',
    ],
    figure: [
      'Ordre de grandeur chez nous : {940-1650} euros le m² en rénovation, dont {12-19} % d’imprévus.',
      'L’animation coûte {9-17} euros par logement et par mois. Le bailleur l’a intégrée aux charges récupérables, avec l’accord des locataires.',
      'Sur {46-120} foyers, {deux tiers|trois quarts} ont participé à au moins un rendez-vous, un quart à tous.',
      'Rotation des locataires : {6-8} % par an, contre {11-14} % dans les résidences voisines.',
    ],
    caution: [
      'Attention à la responsabilité en cas d’accident : demandez une attestation écrite de l’assureur, pas un accord oral.',
      'Prudence avec les clés : plus il y en a, moins il y a de responsables.',
      'Veillez à ce que le projet ne fasse pas monter les loyers autour. C’est arrivé chez nous, et nous l’avons vu trop tard.',
      'Ne promettez pas d’espace avant d’avoir le budget d’entretien.',
    ],
    question: [
      'Qui arbitre quand deux usages se disputent la même heure ?',
      'Comment associez-vous les enfants ? Leur plan de la cour nous a ouvert les yeux.',
      'Avez-vous gardé des photos d’avant ? Nous regrettons de n’avoir rien documenté.',
      'Le bail prévoit-il la fin, et qui récupère les aménagements ?',
    ],
    visit: [
      'Nous faisons visiter le dernier samedi du mois {à ville}, par les habitants et non par nous.',
      'La chambre d’amis est à votre disposition si vous venez de loin.',
      'Je vous envoie nos plans et le règlement, avec les notes manuscrites de l’assemblée.',
      'Invitez-nous à votre prochaine réunion : nous venons avec deux habitantes qui n’ont pas leur langue dans leur poche.',
    ],
  },
}
