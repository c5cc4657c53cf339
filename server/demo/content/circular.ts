import { opening, openingAt, type ThemeContent } from './opening.js'

export const circular: ThemeContent = {
  openings: [
    opening(
      '{Qui a financé le premier local de sa ressourcerie, et comment ?|Ressourcerie : comment avez-vous payé le tout premier loyer ?|Premier local de réemploi : bail, avance, garantie, vos montages}',
      `Bonjour à toutes et à tous. Nous préparons l’ouverture d’une ressourcerie {à ville}. Le lieu existe : {280-640} m², une cour, un quai. Il manque {quatre|six|huit} mois de loyer d’avance, que la commune ne peut pas porter seule.

Comment avez-vous fait pour **le tout premier local**, avant les premières ventes ? Ce qui nous aiderait :

- qui a signé le bail, et pour combien de temps ;
- quelle part de l’avance a été prêtée, donnée ou garantie ;
- ce que vous referiez autrement.`,
      'Chez nous, {à ville}, un propriétaire privé a accepté {deux|trois|quatre} mois gratuits contre la remise en état des lieux. C’est peu, mais cela a suffi à convaincre le prêteur. Attention à l’assurance : faites chiffrer les travaux *avant* de signer.',
      `Nous avons vu passer trois ouvertures. Le montage qui tient le mieux a deux étages :

1. **Un bail progressif** signé par la collectivité et sous-loué à l’association : {25-40} % du loyer la première année, {60-75} % la deuxième.
2. **Une garantie de loyer** de six mois auprès d’un financeur solidaire, qui remplace l’avance.

Le point mort est arrivé au {11-17}e mois.`,
      'Une question en retour, {prénom} : avez-vous négocié une clause de sortie ? Nous avons signé neuf ans fermes dans l’enthousiasme, et le bâtiment s’est révélé trop petit au bout de deux.',
    ),
    opening(
      '{Collecte en déchèterie : comment obtenir un vrai caisson réemploi ?|Un caisson réemploi en déchèterie, gardé par qui ?}',
      `Notre syndicat de traitement accepte le principe d’un caisson réemploi dans {trois|quatre|cinq} déchèteries {de terr}. Dans les faits, les objets arrivent cassés : les agents n’ont ni le temps ni la consigne de trier, et le caisson reste ouvert sous la pluie.

Certaines équipes ont-elles obtenu un **valoriste présent sur place** plutôt qu’un caisson ? Qui le paie, et sur quels créneaux ? Je cherche aussi un modèle de convention qui règle la responsabilité pendant l’accueil du public.`,
      'Nous tenons une permanence le {mercredi|samedi} et le {vendredi|lundi} matin, en binôme avec l’agent. Le taux d’objets réutilisables est passé de {8-14} % à {28-41} % en quatre mois. C’est la présence qui change tout, pas le caisson.',
      'Notre convention tient en quatre pages. Le plus long a été l’article sur les horaires, pas celui sur la responsabilité : l’assureur de la collectivité a accepté dès lors que nos salariés portent la même tenue que les agents et suivent la même formation de {deux|trois} heures.',
      'Attention à ne pas faire porter le coût au seul réemploi. Le syndicat évite des tonnes enfouies : demandez-lui de chiffrer ce qu’il économise, puis négociez une part de cette somme.',
    ),
    opening(
      '{Vêtements : que faites-vous des 60 % qui ne se revendent pas ?|Textile non vendable : quelles sorties près de chez vous ?}',
      `Nous trions {9-16} tonnes de textile par mois. La crème part en boutique, une part à l’export, et il reste cette montagne que personne ne veut : mailles mélangées, tee-shirts usés, linge de lit taché.

Nous avons essayé les chiffons d’essuyage pour les garages ; cela marche, mais pour des volumes ridicules. {À ville}, une couturière en fait des lingettes, là encore quelques kilos. Avez-vous trouvé une sortie **locale** qui absorbe plus d’une tonne par mois ?`,
      'L’isolation, mais en mutualisant : seuls, nous n’intéressions personne. À {quatre|cinq|six} structures, nous avons atteint le volume qu’il fallait à l’industriel, avec un camion commun tous les quinze jours.',
      'Les garages, oui, à condition de livrer en sacs de dix kilos triés par couleur. Nous en plaçons {400-900} kg par mois. Le temps de découpe reste le vrai coût : {35-50} centimes du kilo chez nous.',
      'Je plaide pour travailler l’amont : quand nous avons affiché à l’entrée ce que devient *vraiment* chaque sac, les dons de mauvaise qualité ont baissé d’un quart. Les gens ne savent pas.',
    ),
    opening(
      '{Déchets du bâtiment : par où commencer une filière de réemploi ?|Matériaux de chantier : qui a réussi à organiser la dépose soignée ?}',
      `Un bailleur nous propose le gisement de {40-160} logements à réhabiliter {à ville} : portes, lavabos, radiateurs en fonte, parquet. La dépose commence dans {trois|quatre|cinq} mois et nous n’avons ni plateforme, ni assurance décennale, ni acheteurs identifiés.

Notre idée : commencer par **deux matériaux seulement**. Lesquels choisiriez-vous ? Comment convaincre le maître d’œuvre de laisser deux jours de plus à la dépose ?`,
      'Portes et radiateurs en fonte, sans hésiter : ils se démontent vite, se stockent debout et se vendent. Le parquet, c’est beau mais il faut le déclouer ; comptez {18-30} m² par personne et par jour.',
      'Le maître d’œuvre a bougé quand le diagnostic a été joint **au dossier de consultation** et non envoyé après. Deux jours de plus, ce n’est rien s’ils sont au planning dès le départ.',
      'Pour l’assurance, faites la différence entre ce qui touche à la structure et le reste. Sur le second œuvre, notre courtier n’a rien demandé de plus que la traçabilité des lots.',
    ),
    opening(
      '{Repair café : comment garder les bénévoles réparateurs ?|Réparation citoyenne : nos bricoleurs fatiguent, et les vôtres ?}',
      `Après {deux|trois|quatre} ans, notre atelier de réparation {à ville} attire {30-60} personnes à chaque séance, et repose sur {cinq|six|sept} réparateurs dont la moyenne d’âge est de 71 ans. Deux ont arrêté cet hiver.

Nous avons pensé à former des jeunes, à payer un animateur technique, ou à limiter les inscriptions. Qu’est-ce qui a marché chez vous pour **transmettre** sans transformer l’atelier en service gratuit ?`,
      'Nous avons inversé la règle : on ne dépose pas un objet, on le répare *avec* quelqu’un. Les réparateurs soufflent, et {deux|trois} visiteurs par séance finissent par revenir de l’autre côté de la table.',
      'Le lycée professionnel voisin envoie {trois|quatre} élèves à chaque séance, et c’est évalué dans leur formation. Il a fallu une année pour caler le calendrier, mais maintenant cela roule.',
      'Nous limitons à {16-24} rendez-vous par séance. Au début, on nous l’a reproché. Aujourd’hui {70-82} % des objets repartent réparés, contre la moitié avant.',
    ),
    opening(
      '{Consigne du verre : retour d’expérience après un an|Un an de bouteilles consignées : ce qui a marché, ce qui a coincé}',
      `Voici un an que {12-30} commerces et {quatre|cinq|six} producteurs {de terr} reprennent les bouteilles. Premier bilan, sans fard :

- {52-71} % des bouteilles reviennent, plus en magasin bio qu’en supermarché ;
- le lavage se fait à {60-140} km, et le transport mange la moitié de la marge ;
- les étiquettes qui ne se décollent pas restent **le** problème technique.

Nous allons tenter une laverie mobile partagée avec un territoire voisin. Si certains d’entre vous ont déjà fait le calcul, vos chiffres comme vos mises en garde sont bienvenus.`,
      'Pour les étiquettes, notre solution a été contractuelle : les producteurs qui gardent une colle hydrosoluble paient {deux|trois|quatre} centimes de moins par bouteille. En six mois, tous avaient changé.',
      'La laverie mobile nous a fait rêver aussi. Ce qui nous a arrêtés : l’eau chaude et l’évacuation. Il faut un site équipé à chaque étape, et on perd l’intérêt du mobile. Une petite laverie fixe devient rentable vers {500000-900000} bouteilles par an.',
      'Très précieux, merci. Le taux de retour par type de magasin, l’auriez-vous mois par mois ? Nous voyons un creux net en août.',
    ),
    opening(
      '{Mobilier de bureau : une offre de réemploi pour les entreprises|Les entreprises déménagent, qui récupère les bureaux ?}',
      `Nous recevons un appel par semaine d’une entreprise qui déménage et veut « donner » {60-250} bureaux. Donner veut dire : tout enlever en deux jours, au quatrième étage, gratuitement.

Nous voulons répondre par une **offre payante et claire** : enlèvement, tri, attestation, revente locale. À combien facturez-vous le poste de travail enlevé ? Est-ce que l’attestation de réemploi suffit à décider un service achats {à terr} ?`,
      'Nous facturons {22-45} euros le poste, escaliers compris. Une entreprise sur trois dit non, et c’est très bien : ce sont celles qui auraient annulé la veille.',
      'L’attestation a pesé quand nous y avons ajouté trois lignes chiffrées : kilos évités, heures d’insertion, structures équipées. Le service communication l’a reprise mot pour mot, et le service achats a suivi.',
      'Méfiance sur la revente : {les caissons|les armoires hautes} nous restent sur les bras. Nous refusons désormais tout ce que nous n’avons pas vendu depuis six mois.',
    ),
    opening(
      '{Tarification incitative : quels effets sur les plus modestes ?|La redevance incitative pénalise-t-elle les grandes familles ?}',
      `Notre collectivité prépare une tarification incitative des ordures ménagères. En réunion publique {à ville}, la question revient toujours : une famille avec deux enfants en couches, une personne sous traitement à domicile, paieront-elles plus ?

Je cherche des retours **mesurés**, pas des opinions : évolution des tonnages, dépôts sauvages, aides mises en place pour ceux qui n’ont pas la main sur leurs déchets.`,
      'Chez nous : {24-36} % d’ordures résiduelles en moins en deux ans. Des dépôts sauvages la première année, puis retour à la normale. Et un forfait « couches et soins » de {26-52} levées gratuites, sur simple déclaration.',
      'Le point aveugle, ce sont les immeubles. Sans bac individuel, l’incitation se dilue et tout le monde se renvoie la faute. Prévoyez l’accompagnement des bailleurs *avant* la première facture.',
      'Nous avons fait une année à blanc avec fausses factures. Coûteux en courrier, mais les réclamations ont été divisées par {trois|quatre} au moment du passage réel.',
    ),
    opening(
      '{Biodéchets : composteur collectif ou collecte séparée ?|Composter au pied de l’immeuble ou collecter : vos arbitrages}',
      `Pour {1500-4000} foyers en habitat collectif {à ville}, deux scénarios s’opposent : {18-40} sites de compostage partagé tenus par des habitants, ou une collecte en porte-à-porte vers un méthaniseur situé à {25-60} km.

Le premier crée du lien et demande de l’animation ; le second rassure les services techniques. Avez-vous mélangé les deux ? À partir de quelle densité le compostage partagé déborde-t-il ?`,
      'Les deux, par type de quartier. Au-delà de {60-90} foyers par composteur, les référents craquent. En dessous, c’est le meilleur outil de voisinage que nous ayons eu.',
      'N’oubliez pas le broyat : sans apport de matière sèche, un site tourne à l’aigre en trois semaines. Nous avons un accord avec les espaces verts pour {deux|trois} mètres cubes par mois et par quartier.',
      'Qui anime ? Chez nous, un maître composteur pour {25-35} sites, et il faudrait en réalité un mi-temps de plus. Sans cela, je conseillerais la collecte.',
    ),
    openingAt(
      ['mayotte'],
      '{Pneus, palettes, plastiques : qu’avons-nous réussi à transformer sur l’île ?|Valoriser sur place à Mayotte : trois essais, un qui tient}',
      `Nous sommes une petite équipe {à ville}. Tout ce qui n’est pas traité ici repart en conteneur, à un prix que chacun connaît. Depuis {dix|quatorze|dix-huit} mois nous avons testé trois choses : mobilier en palettes, dalles en plastique broyé, chaussage de talus avec des pneus.

Le mobilier tient : **{quatre|cinq|six} emplois**, des commandes d’écoles. Les dalles demandent une presse que nous n’avons pas. Les pneus posent une question de norme à laquelle personne ne nous répond. Qui a déjà fait homologuer un usage de ce type ?`,
      'Nous avons buté sur la même question de norme avec des dalles. Ce qui a débloqué : un protocole d’essai écrit avec un laboratoire universitaire, présenté *avant* le chantier. Je peux vous transmettre la trame.',
      'Pour la presse, regardez du côté des plans ouverts : un lycée technique peut la fabriquer. La nôtre a coûté {3200-5800} euros de matière, contre dix fois plus dans le commerce.',
      'Bravo pour les emplois. Comment travaillez-vous avec les collecteurs qui n’ont pas de statut ? C’est souvent eux qui connaissent les gisements.',
    ),
    opening(
      '{Acheter réemployé dans un marché public : clauses qui fonctionnent|Commande publique : obtenir 20 % de réemploi sans marché infructueux}',
      `Nous rédigeons le prochain marché de mobilier de la collectivité, avec un objectif de {15-30} % de biens issus du réemploi. L’an dernier, le lot réservé est resté sans offre : quantités trop grandes, délais trop courts, garantie impossible à tenir.

Avez-vous des **clauses éprouvées** (allotissement, délais, tolérance d’aspect) ? Une liste de fournisseurs {à terr} nous intéresse aussi, mais c’est surtout la rédaction qui pèche.`,
      'Allotissez par *usage* et non par produit : « asseoir 40 personnes dans une salle » plutôt que « 40 chaises identiques ». Nous avons reçu {trois|quatre|cinq} offres au lieu de zéro.',
      'Sur la garantie, nous demandons {six|douze} mois et un remplacement à l’équivalent. Et nous avons joint des photos pour l’aspect accepté : rayures oui, arrachements non. Plus aucune contestation depuis.',
      'Un sourçage d’une demi-journée change tout : inviter les structures, leur montrer le besoin, écouter ce qu’elles peuvent livrer. C’est permis et c’est trop rare.',
    ),
    opening(
      '{Bibliothèque d’objets : prêter une perceuse, est-ce un modèle ?|Payer l’usage plutôt que l’objet : les comptes de notre bricothèque}',
      `Notre bibliothèque d’objets {à ville} compte {180-420} objets et {120-340} adhérents. Les cinq objets stars (perceuse, shampouineuse, remorque, barnum, appareil à raclette) font {58-74} % des prêts. Le reste dort.

Côté comptes : adhésions {4000-9000} euros, loyer {3000-6000}, et un mi-temps jamais financé au-delà de l’année. Réduire à cent objets ? Nous adosser à un atelier de réparation ? S’installer chez un bailleur ? Racontez-nous.`,
      'Nous sommes passés de 300 à {90-130} objets et personne n’a rien remarqué, sauf notre dos. La place libérée sert à un atelier payant, qui finance {la moitié|un tiers} du poste.',
      'Installée dans un pied d’immeuble, la nôtre coûte au bailleur le loyer d’un garage. En échange il a vu baisser les encombrants de {15-30} %. Voilà l’argument qui parle.',
      'Et la casse ? Nous avons supprimé la caution, qui éloignait ceux qui en avaient le plus besoin. Résultat : {moins de deux|à peine trois} objets perdus dans l’année.',
    ),
    opening(
      '{Annonce : journée d’échange entre valoristes, ouverte à tous|Une journée entre valoristes : inscriptions ouvertes}',
      `Nous organisons en {mois} une journée {à ville} pour les équipes de terrain : **pas de direction, pas de diaporama**. Le matin, visite du tri et de l’atelier. L’après-midi, trois ateliers au choix : démantèlement, mise en rayon, accueil en déchèterie.

Trente places, repas partagé, frais de route remboursés au-delà de 80 km. Répondez ici en disant combien vous venez et ce que vous aimeriez montrer.`,
      'Nous venons à {deux|trois|quatre}. Nous pouvons montrer notre banc d’essai pour petit électroménager, il tient dans une camionnette.',
      'Très bonne idée de réserver la journée au terrain. Est-ce accessible aux personnes en parcours depuis peu ? Deux collègues hésitent, ils ont commencé en {mois}.',
      'Complet pour nous ce mois-là, hélas. Feriez-vous une seconde date ? Nous pourrions accueillir {à ville}, nous avons {60-120} m² couverts.',
    ),
    opening(
      '{Débat : le neuf de seconde main tue-t-il le réemploi solidaire ?|Les plateformes captent les beaux objets, que nous reste-t-il ?}',
      `Depuis deux ans, nous voyons arriver moins de belles pièces. Les applications de revente entre particuliers captent ce qui a de la valeur, et nous recevons ce qui n’a pas trouvé preneur. Notre panier moyen est passé de {11-14} à {7-9} euros.

Faut-il aller sur leur terrain (vente en ligne, photos, expédition) ou affirmer autre chose : le lien, l’emploi, le service rendu ? J’ai mon avis, mais j’aimerais lire les vôtres, **chiffres à l’appui si possible**.`,
      'Nous avons ouvert une boutique en ligne : {6-12} % du chiffre d’affaires, un poste et demi, beaucoup de litiges. Utile pour les livres et la hi-fi, absurde pour le reste.',
      'Je crois qu’il faut changer de promesse. On ne vient pas chez nous pour la perle rare, on vient parce que tout le quartier y passe. Depuis que nous avons un café dans la boutique, la fréquentation a pris {20-35} %.',
      'Et du côté de la collecte : ce sont les débarras de maison qui ramènent les belles pièces. Nous facturons le service, et le gisement est d’une tout autre qualité.',
    ),
    opening(
      '{Suivi des tonnages : quel outil simple, et quelles catégories ?|Peser sans y passer la journée : vos outils de traçabilité}',
      `Notre éco-organisme, la région et la collectivité nous demandent trois tableaux différents. Nous pesons à l’entrée, à la vente et à la sortie, sur papier, puis quelqu’un recopie tout le vendredi.

Je cherche un outil **libre si possible** et surtout une liste de catégories commune. Combien en avez-vous ? Avec {quatorze|dix-sept|vingt-deux} flux, nous passons plus de temps à choisir la case qu’à peser.`,
      'Nous sommes descendus à neuf catégories à l’entrée, et le détail se fait à la vente, où l’étiquette le donne déjà. Une tablette étanche à côté de la balance, et plus rien à recopier.',
      'Partagez le tableau de correspondance ! C’est cela qui manque : une liste, et la règle pour passer à chacun des formats demandés. Je veux bien relire.',
      'Nous publions nos tonnages en données ouvertes chaque trimestre. Ça prend une heure et ça nous évite des dizaines de demandes.',
    ),
  ],
  replies: {
    agree: [
      'Je partage le constat, avec une nuance : ici, le volume n’est pas le problème, c’est la régularité des apports.',
      'D’accord sur le fond. J’ajouterais seulement que rien ne bouge tant que les agents de collecte ne sont pas dans la boucle dès la première réunion.',
      'Nous arrivons à la même conclusion par un autre chemin : d’abord la vente, ensuite le stockage, et la collecte en dernier.',
      'Oui, mille fois oui pour la simplicité. Chaque étape de tri supplémentaire nous a coûté plus qu’elle n’a rapporté.',
      'C’est juste, même si dans un secteur très rural les distances changent l’équation.',
    ],
    experience: [
      '{À ville}, nous avons commencé tout petit : un garage, une remorque et {trois|quatre} personnes le samedi. Deux ans plus tard, il y a {cinq|sept|neuf} salariés.',
      'Nous avons essayé l’an dernier avec {partenaire}. Le démarrage a été lent, puis tout s’est accéléré quand un agent technique a pris le sujet en main.',
      'Notre erreur a été de vouloir tout accepter. Depuis que nous disons non à l’entrée, l’équipe respire et la qualité monte.',
      'Chez nous, c’est un chantier d’insertion qui porte l’activité, et le lien avec les encadrants techniques fait toute la différence.',
      'Une chose qui a compté : un lieu ouvert *aux mêmes heures* toute l’année. Les gens ont cessé de se demander si c’était ouvert.',
    ],
    figure: [
      'Pour donner un ordre de grandeur : {38-72} tonnes par an, {55-68} % de réemploi ou de recyclage, et un coût complet de {310-460} euros la tonne.',
      'Chez nous, une heure de tri représente {14-22} kilos vendus. En dessous de douze, nous perdons de l’argent.',
      'La part d’autofinancement est passée de {28-35} % à {44-57} % en trois ans, surtout grâce à la boutique.',
      'Comptez {9-15} m² de stockage par tonne mensuelle ; nous avions prévu la moitié et nous l’avons payé cher.',
    ],
    caution: [
      'Attention au stockage : tout le monde le sous-estime, et c’est lui qui fait refuser les bons gisements six mois plus tard.',
      'Vérifiez la sécurité incendie avant tout. Un avis défavorable nous a fermés {trois|cinq} semaines en plein mois de décembre.',
      'Prudence avec les volumes promis : entre l’annonce du donateur et ce qui arrive sur le quai, nous retirons toujours un tiers.',
      'Ne laissez pas la subvention de départ masquer le coût de fonctionnement. La troisième année arrive vite.',
      'Un mot de mise en garde : les partenaires changent, les conventions restent. Écrivez tout, même entre amis.',
    ],
    question: [
      'Comment gérez-vous les refus de tri ? Chez nous ils pèsent {11-19} % et personne ne veut en parler.',
      'Avez-vous mesuré le temps passé par les bénévoles ? Nous n’osons pas faire le calcul.',
      'Qui décide des prix, et comment évitez-vous que les mêmes revendeurs passent chaque matin ?',
      'Est-ce que la collectivité vous verse quelque chose à la tonne détournée, ou seulement une subvention globale ?',
    ],
    visit: [
      'Si vous passez par {ville}, venez voir : nous ouvrons l’atelier le {mardi|jeudi} matin, et il y a toujours du café.',
      'Nous accueillons volontiers deux personnes pour une semaine d’immersion, logement compris chez des bénévoles.',
      'Je peux vous envoyer notre plan de zone et la liste du matériel ; dites-moi simplement où vous en êtes.',
      'Une visite croisée ? Vous venez en {mois}, nous venons à notre tour avant l’été.',
    ],
  },
}
