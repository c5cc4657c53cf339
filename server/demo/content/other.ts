import { cities, mainland, opening, openingAt, type ThemeContent } from './opening.js'

export const other: ThemeContent = {
  openings: [
    openingAt(
      mainland,
      '{Santé : ouvrir un centre participatif dans un désert médical|Centre de santé porté par les habitants : où en êtes-vous ?}',
      `Plus de médecin {à ville} depuis {mois}. {2800-6400} habitants, une pharmacie, des infirmières épuisées. Un collectif s’est formé pour ouvrir un **centre de santé salarié**, porté par une coopérative d’habitants.

Le budget s’équilibre à partir du deuxième médecin. Comment en avez-vous trouvé deux en même temps ? Et que faire des habitants volontaires pendant les {douze|dix-huit} mois d’attente ?`,
      'Nous les avons trouvés en proposant un *projet d’équipe* : temps de prévention payé, pas plus de {vingt-deux|vingt-cinq} consultations par jour, une assistante médicale. Le salaire n’était pas le sujet.',
      'En attendant, les habitants ont monté des ateliers : premiers gestes, diabète, dos. Quand le centre a ouvert, il y avait déjà une vie autour.',
      'Attention au tiers payant et au logiciel : {onze|quinze} semaines de trésorerie à prévoir avant les premiers remboursements.',
    ),
    opening(
      '{Tourisme : faire visiter son quartier, et en vivre un peu|Balades d’habitants : rémunérer les guides sans les transformer en professionnels}',
      `{Neuf|Douze|Quinze} habitants {de ville} racontent leur quartier à des visiteurs : cuisine, mémoire ouvrière, jardins. {480-1100} visiteurs l’an dernier. Ils demandent, à juste titre, **une rémunération**.

Salaire, facture, défraiement ? Certains touchent une aide, d’autres sont retraités. Nous voulons que cela reste simple et joyeux.`,
      'Une coopérative d’activité les salarie à la prestation : {55-80} euros nets la balade. Aucun papier pour eux, un peu pour nous.',
      'Nous partageons la recette le soir même, en transparence, après déduction des frais. Petits montants, grande confiance. Faites valider par un comptable.',
      'Limitez la taille des groupes à {huit|douze}. Au-delà, ce ne sont plus des rencontres, et les habitants commencent à jouer leur propre rôle.',
    ),
    openingAt(
      ['montreuillois', 'region-bretagne', 'region-normandie', 'grand-narbonne', 'region-nouvelle-aquitaine'],
      '{De la plage à l’arrière-pays : partager les visiteurs|Relier le littoral touristique aux villages de derrière}',
      `L’été, la côte déborde ; à {douze|quinze|vingt} kilomètres, les villages autour {de ville} regardent passer les voitures. Nous montons une boucle à vélo et en minibus, avec **{onze|quatorze} étapes chez l’habitant, à la ferme et à l’atelier**.

Première saison : {900-2300} visiteurs, ravis, et des hôtes qui n’avaient pas prévu d’être photographiés. Quels engagements réciproques avez-vous écrits ?`,
      'Une charte courte côté visiteur : on prévient, on demande avant de photographier, on achète si on peut. Côté hôte : on ouvre les jours annoncés, même s’il pleut.',
      'La centrale de réservation commune a été notre salut. Deux mois de travail, puis plus un seul double rendez-vous.',
      'Pensez aux personnes à mobilité réduite dès le tracé. Nous avons dû refaire {trois|quatre} étapes.',
    ),
    opening(
      '{Culture : que devient un théâtre quand les habitants le programment ?|Donner les clés d’une salle de spectacle à un comité d’habitants}',
      `Depuis un an, {douze|dix-huit} habitants {de ville} tirés au sort choisissent **un tiers de la saison** du théâtre. Ils voient, discutent, votent. Les artistes craignaient la variété, ils ont eu du cirque, de la danse et une pièce en shimaoré.

La fréquentation monte de {9-18} %. Ce qui bloque : les horaires de travail du comité. Comment rendez-vous ces rôles possibles pour des gens qui travaillent le soir ?`,
      'Visionnages le dimanche matin avec garde d’enfants et croissants. Le comité s’est féminisé et rajeuni en une saison.',
      'Indemnisez : {25-40} euros la séance. Ce n’est pas le montant, c’est le signe.',
      'Chez nous, le comité rencontre les artistes avant de voter. Ils défendent mieux ce qu’ils ont compris, même ce qu’ils n’aiment pas.',
    ),
    opening(
      '{Sport : ouvrir un club à ceux qui n’ont pas la licence|Le gymnase est vide à midi, les gens n’ont pas de club}',
      `Licence à {120-240} euros, équipement, horaires du soir : {trois enfants sur dix|un tiers des enfants} du quartier {de ville} ne font aucun sport. Nous négocions des créneaux **sans licence et sans compétition** au gymnase, le midi et le samedi.

Assurance, encadrement, matériel : que faut-il pour que le maire dise oui ? Les clubs sont-ils devenus vos alliés ?`,
      'Une assurance collective par une fédération affinitaire : {4-8} euros par personne et par an. C’était la seule vraie question du maire.',
      'Les clubs prêtent leurs éducateurs et récupèrent des jeunes. {Quatorze|Vingt-six} inscriptions chez eux cette année, licence payée en partie.',
      'Ouvrez d’abord aux mères, le midi. Les enfants suivront, et le gymnase changera d’ambiance.',
    ),
    opening(
      '{Santé mentale : un lieu où l’on n’est pas un patient|Groupe d’entraide et quartier : ouvrir sans exposer}',
      `Notre groupe d’entraide {à ville} réunit {vingt-quatre|trente-six} personnes vivant avec un trouble psychique. Elles veulent ouvrir le café une fois par semaine à tout le monde. **Enthousiasme et peur à parts égales**, chez elles comme chez les voisins.

Comment avez-vous préparé une ouverture de ce genre ? Faut-il dire qui l’on est, ou laisser les gens entrer pour le café ?`,
      'Ne rien annoncer, et ne rien cacher. Une ardoise « café ouvert », c’est tout. Ceux qui posent la question ont une réponse simple.',
      'Un mois d’essai avec des invités choisis : le boulanger, la bibliothécaire, deux voisins. Ce sont eux qui ont amené les autres.',
      'Gardez un endroit à vous, fermé au public. La respiration est indispensable.',
    ),
    opening(
      '{Langues et cultures : un lexique pour travailler ensemble|Quatre langues dans l’équipe : faites-vous des outils communs ?}',
      `Notre équipe {à ville} parle {quatre|cinq|sept} langues. Pour la sécurité et pour l’humour, il nous fallait mieux que les pictogrammes. Nous avons écrit **un lexique de {90-160} mots**, avec l’équipe, à la pause.

Chacun apprend à dire bonjour, attention et merci dans toutes les langues. Cela paraît léger, mais les accidents ont baissé. Partagez-vous des outils de ce genre ?`,
      'Quelle belle idée. Nous avons des fiches audio enregistrées par les salariés eux-mêmes. On les écoute sur le téléphone, et les accents font sourire.',
      'Pour la sécurité, faites-les relire par un préventeur. Un mot de travers peut coûter cher.',
      'Vous pourriez le publier en ressource libre, avec une colonne vide pour les langues des autres.',
    ),
    openingAt(
      cities,
      '{Mémoire : recueillir les récits avant la démolition|Avant que la barre ne tombe, écouter ceux qui y ont vécu}',
      `La tour sera démolie en {mois}. {Soixante|Quatre-vingt-dix} familles y ont vécu, certaines depuis 1967. Nous recueillons leurs récits {à ville} : voix, photos, objets. **Trente-deux heures d’enregistrement**, et aucune idée de ce que nous en ferons.

Exposition, podcast, livre, bal d’adieu ? Comment rendre ces récits aux gens plutôt qu’aux archives ?`,
      'Le bal, d’abord. Puis des extraits audio dans les cages d’escalier le dernier week-end. Les gens sont restés des heures, certains n’étaient pas revenus depuis vingt ans.',
      'Rendez à chacun *son* enregistrement, sur une clé, avec une photo. Pour beaucoup, c’est la seule trace d’un parent.',
      'Les archives départementales sont souvent plus ouvertes qu’on ne croit. Elles nous ont aidés pour les autorisations, un casse-tête.',
    ),
    opening(
      '{Monnaie locale, temps, entraide : nos échanges ont-ils besoin d’une unité ?|Banque de temps : pourquoi la nôtre s’est arrêtée, et reprend}',
      `Notre banque de temps {à ville} s’est arrêtée après quatre ans : trop de comptes, pas assez d’échanges. Elle renaît sans compteur : **un tableau, des prénoms, des « je cherche » et des « je propose »**. {Cent dix|Cent soixante} foyers en six mois.

Je ne sais pas si c’est mieux ou seulement plus neuf. Et vous, qu’avez-vous simplifié ?`,
      'Même histoire. Le compteur rassurait ceux qui donnaient peu et gênait ceux qui donnaient beaucoup. Sans lui, personne ne s’en plaint.',
      'Nous avons gardé un compteur, mais collectif : combien d’heures échangées *par le groupe*. Il est affiché et fait plaisir à tout le monde.',
      'La petite annonce papier chez la boulangère reste notre meilleur outil. {Trois échanges sur cinq|Deux échanges sur trois} passent par là.',
    ),
    opening(
      '{Santé au travail dans l’ESS : qui prend soin de ceux qui prennent soin ?|Épuisement dans nos équipes : on en parle sans gêne ?}',
      `En un an, {trois|quatre} arrêts longs dans notre équipe de {douze|dix-sept}. Nous accompagnons des gens cabossés avec des moyens qui le sont aussi. **Le sens ne protège pas de l’épuisement**, parfois il l’aggrave.

Analyse de pratiques, journées sans rendez-vous, quatre jours, congé solidaire : qu’avez-vous essayé pour de bon, et qu’est-ce que cela a coûté ?`,
      'Analyse de pratiques avec un intervenant extérieur, deux heures par mois : {2400-4200} euros par an. C’est la dernière dépense que nous couperions.',
      'La semaine de quatre jours, six mois d’essai : absences en baisse de {20-34} %, mais deux postes d’accueil à repenser entièrement.',
      'Nous avons supprimé le « tout le monde fait tout ». Des rôles, des limites, et le droit de dire « pas cette semaine ».',
    ),
    opening(
      '{Justice de proximité : une permanence qui explique|Litiges du quotidien : informer sans juger}',
      `Loyers, crédits, voisins, divorces : {dix|quatorze} fois par semaine, quelqu’un nous demande {à ville} un conseil que nous n’avons pas le droit de donner. Nous avons ouvert **une permanence d’information** avec une juriste et deux bénévoles formés.

Comment séparez-vous information et conseil ? Travaillez-vous avec les avocats, la maison de justice, les conciliateurs ?`,
      'Une règle affichée : « nous expliquons, nous ne choisissons pas ». Les avocats, d’abord inquiets, envoient désormais des gens chez nous.',
      'Le conciliateur vient {deux|trois} fois par mois. {Six litiges sur dix|La moitié des litiges} se règlent autour d’un café, sans écrit.',
      'Formez les bénévoles à l’écoute avant le droit. Souvent, la personne sait ce qu’elle veut, elle a besoin d’être entendue.',
    ),
    opening(
      '{Fête de quartier : pourquoi on continue|Cent cinquante bénévoles, une journée, et tout recommence}',
      `{140-260} bénévoles, {2200-6000} personnes, {quatorze|dix-huit} associations : la fête {de ville} a eu lieu sous la pluie et personne n’est rentré chez soi. On me demande chaque année à quoi cela sert.

Réponse de cette année : {onze|seize} nouveaux bénévoles dans les permanences, deux voisins réconciliés, et **une dame qui n’était pas sortie depuis mars**. Et chez vous, à quoi cela sert-il ?`,
      'À se dire bonjour le reste de l’année. Nous n’avons jamais trouvé mieux.',
      'À repérer celles et ceux qui portent les tables sans qu’on le leur demande. Tous nos administrateurs viennent de là.',
      'La logistique nous tue. Vous mutualisez le matériel ? À {cinq|sept} quartiers, nous avons acheté des barnums communs, et la vie a changé.',
    ),
    opening(
      '{Prévention : parler d’alimentation et de diabète sans blouse blanche|Diabète : des ambassadeurs plutôt que des affiches}',
      `{À ville}, {un adulte sur six|un adulte sur sept} vit avec un diabète, souvent sans le savoir. Les campagnes en français correct n’ont aucun effet. Nous avons formé **{douze|dix-huit} ambassadrices** qui parlent cuisine, marche et fête de famille.

Elles demandent un suivi et une reconnaissance. Certificat, rémunération, passerelle vers un métier ? Que proposez-vous aux vôtres ?`,
      'Validation des acquis vers un titre de médiatrice. {Cinq|Sept} sur douze l’ont obtenu, trois sont salariées. Comptez dix-huit mois.',
      'Rémunérez les interventions : {20-30} euros. Et donnez une carte avec leur photo, cela compte dans la rue.',
      'Avez-vous des fiches recettes ? Nous aimerions les traduire et vous renvoyer les nôtres.',
    ),
    opening(
      '{Bénévolat : pourquoi les gens s’arrêtent|Nous avons rappelé cinquante anciens bénévoles}',
      `Plutôt que de chercher de nouveaux bénévoles, nous avons appelé {quarante-six|cinquante|cinquante-huit} personnes qui ont arrêté. Durée moyenne d’appel : vingt minutes. **Presque personne n’était fâché.** Les raisons, dans l’ordre :

1. un changement de vie (déménagement, enfant, travail) ;
2. personne ne m’a appelé quand je ne suis plus venu ;
3. je ne savais pas si j’étais utile.

{Neuf|Treize} sont revenus, juste parce que nous avons téléphoné.`,
      'Cela me touche, surtout la deuxième raison. Nous instaurons dès ce mois-ci un appel après deux absences, sans reproche.',
      'La troisième est facile à réparer : un message par trimestre, avec une histoire vraie et un chiffre. Nous n’y pensions jamais.',
      'Auriez-vous la trame des appels ? Nous avons une liste de {soixante|cent vingt} noms et du courage pour commencer.',
    ),
  ],
  replies: {
    agree: [
      'Je suis bien d’accord. Les sujets qui n’entrent dans aucune case sont souvent ceux qui tiennent tout le reste.',
      'Oui, même si la reconnaissance par les institutions met toujours deux ans de plus que prévu.',
      'Je partage, avec une nuance : il faut quelqu’un qui tienne le fil, et ce quelqu’un mérite un salaire.',
      'C’est très proche de ce que nous vivons, à une échelle plus petite.',
      'Exactement. Et cela se raconte mieux que cela ne s’évalue.',
    ],
    experience: [
      '{À ville}, nous avons commencé sans budget, avec une salle prêtée et une bouilloire. Le budget est venu quand il y a eu du monde.',
      'Nous avons réuni autour de la table {partenaire}, des soignants et des habitants. La première heure a été glaciale, la suite passionnante.',
      'Chez nous, une élue a pris le risque d’essayer avant d’avoir toutes les garanties. On ne le dit pas assez souvent.',
      'Deux ans après, l’action ne ressemble plus au projet déposé. Elle est meilleure.',
      'Nous avons appris à fermer une action avec autant de soin que nous l’avions ouverte.',
    ],
    figure: [
      'Quelques chiffres : {320-860} participants, {41-57} % de nouveaux, {6-14} euros par personne et par rendez-vous.',
      'Sur trois ans, le budget est passé de {9000-16000} à {38000-74000} euros. Les effectifs, eux, ont à peine bougé.',
      'Deux participants sur trois viennent par le bouche-à-oreille. L’affiche compte pour {4-8} %.',
      'Nous donnons à chaque fois un questionnaire de trois lignes : {72-88} % de réponses.',
    ],
    caution: [
      'Attention à ne pas tout faire porter à une seule personne passionnée. Le jour où elle part, il ne reste rien.',
      'Un conseil : déclarez-vous dès le début auprès de la commune, même pour une petite chose.',
      'Prudence avec la communication trop tôt. Nous avons annoncé une ouverture, et dû la repousser deux fois.',
      'Gardez de la place pour l’imprévu. Un planning trop plein tue ce que l’on cherche.',
    ],
    question: [
      'Comment avez-vous trouvé les premiers participants ? C’est toujours l’étape la plus dure.',
      'Est-ce que cela pourrait vivre sans subvention, même en plus petit ?',
      'Avez-vous pensé à documenter l’action pour que d’autres la reprennent ?',
      'Qui fait le lien avec les services de l’État chez vous ?',
    ],
    visit: [
      'Venez voir {à ville}, de préférence un jour ordinaire : c’est là que l’on comprend.',
      'Nous tenons une réunion ouverte le premier {lundi|mercredi} du mois, avec une soupe.',
      'Je vous mets en lien avec la personne qui a tout lancé. Elle raconte très bien, et sans embellir.',
      'Notre dossier est à disposition, avec le budget réel à côté du budget prévu.',
    ],
  },
}
