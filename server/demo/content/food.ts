import { cities, countryside, opening, openingAt, type ThemeContent } from './opening.js'

export const food: ThemeContent = {
  openings: [
    opening(
      '{Projet alimentaire territorial : qui arbitre entre bio et local ?|Bio ou local : comment avez-vous tranché dans votre projet alimentaire ?}',
      `Notre projet alimentaire entre dans sa deuxième année et le débat que nous avions évité revient à chaque comité : **faut-il soutenir d’abord le bio, ou d’abord le local ?** Les cantines {de ville} voudraient les deux, le budget n’en permet qu’un.

Comment avez-vous posé les règles ? Un pourcentage, une grille, une décision au cas par cas ? Et qui a le dernier mot : les élus, les producteurs, les cuisiniers ?`,
      'Nous avons cessé d’opposer les deux. La règle tient en une phrase : local pour ce qui pousse ici, bio pour ce qui vient de loin. C’est imparfait, mais les cuisiniers savent l’appliquer un lundi matin.',
      'Chez nous, {35-48} % de bio et {28-44} % de local dans {huit|onze|quatorze} cantines. Ce qui a fait bouger les lignes, c’est la baisse du gaspillage : elle a payé l’écart de prix presque à elle seule.',
      'Un comité d’usagers a le dernier mot sur les menus, pas sur les achats. Il faut bien distinguer les deux, sinon les producteurs ne savent plus à qui parler.',
    ),
    opening(
      '{Légumerie : à partir de quel volume est-ce tenable ?|Ouvrir une légumerie partagée : vos vrais chiffres}',
      `L’étude qu’on nous a rendue annonce l’équilibre à {180-320} tonnes par an. Nos cantines {à terr} en consomment {60-110}. Soit l’étude se trompe de modèle, soit il faut aller chercher les hôpitaux, les foyers et les traiteurs.

Qui exploite une légumerie de **petite taille** ? Avec quels produits, quelle équipe, quel prix de cession ? Nous avons un local de {150-300} m² et un chantier d’insertion prêt à s’engager.`,
      'Nous tournons à {70-120} tonnes avec {cinq|six|huit} postes, dont quatre en insertion. L’équilibre tient parce que nous ne faisons que **six légumes**. Chaque légume en plus, c’est un réglage, un nettoyage, un déchet différent.',
      'Regardez la pomme de terre de près : c’est {40-55} % des volumes, peu de marge, beaucoup d’eau. Nous l’avons confiée à un industriel voisin et gardé les carottes, les courges et les poireaux.',
      'Le prix de cession nous a valu dix-huit mois de discussion. Aujourd’hui : prix d’achat au producteur + {0,62|0,71|0,85} euro du kilo épluché, identique pour tous les clients. La transparence a tout débloqué.',
    ),
    opening(
      '{Épicerie solidaire ou supermarché coopératif : faut-il choisir ?|Un magasin pour tous les budgets, est-ce possible sous un même toit ?}',
      `Deux groupes d’habitants {à ville} portent deux projets : une épicerie sociale sur orientation, et un magasin coopératif où chacun donne trois heures par mois. Même quartier, même salle de réunion, et presque jamais les mêmes personnes.

Nous rêvons d’un seul lieu, avec **une adhésion modulée et des prix différents en caisse, sans que cela se voie**. Qui l’a fait ? Comment préserver la discrétion ?`,
      'Oui, c’est possible : la carte est la même pour tous, et la remise ({10|30|50} %) est calculée par la caisse. Personne ne la voit, ni devant ni derrière le comptoir. Trois ans de recul, aucun incident.',
      'Ne sous-estimez pas les trois heures de bénévolat : pour qui travaille en horaires coupés, c’est une barrière plus haute que le prix. Nous acceptons une heure, ou rien du tout pendant six mois.',
      'Chez nous, les deux lieux partagent la réserve, le camion et la chambre froide, et gardent deux portes. C’est peut-être un premier pas moins risqué.',
    ),
    opening(
      '{Livraison en circuit court : mutualiser les camions, pour de vrai|Logistique du dernier kilomètre alimentaire : que partagez-vous vraiment ?}',
      `Chaque semaine, {14-32} producteurs font la même route vers {ville}, à moitié vides, chacun de son côté. Nous avons réuni tout le monde : d’accord sur le principe, en désaccord sur l’heure, la température, le prix et la responsabilité en cas de casse.

Avant d’acheter un camion, nous voulons **tester trois mois avec l’existant**. Avez-vous un outil simple pour proposer une place dans son véhicule ? Une règle de partage des frais qui ne fâche personne ?`,
      'Nous avons commencé avec un tableau partagé et un groupe de messages. Moche et suffisant : {60-140} caisses par semaine. L’outil est venu un an après, quand nous savions ce qu’il devait faire.',
      'La règle qui tient : le prix est à la *caisse*, au même tarif quelle que soit la distance, avec une bourse d’équilibre. Les plus proches ont râlé un mois. Puis ils ont vu les heures gagnées.',
      'Pour la casse : photo au chargement, photo à la livraison, et un fonds commun de {300-800} euros. Il n’a servi que deux fois.',
    ),
    opening(
      '{Gaspillage en cantine : ce que six semaines de pesée nous ont appris|Nous avons pesé les assiettes pendant six semaines}',
      `Résultats de notre campagne dans {quatre|six|sept} restaurants scolaires {à terr}, {900-2600} couverts par jour :

- **{92-131} grammes** jetés par enfant et par repas au départ ;
- {58-79} grammes après six semaines ;
- le pain, à lui seul, faisait un cinquième du total.

Ce qui a compté : le pain en bout de ligne, des entrées plus petites, et les enfants qui pèsent eux-mêmes. Ce qui n’a servi à rien : les affiches. Je mets la grille de pesée à disposition de qui la demande.`,
      'Merci, très concret ! Nous voulons bien la grille. Avez-vous séparé les restes d’assiette et les plats non servis ? Chez nous, ce sont les seconds qui pèsent le plus.',
      'Même constat sur les affiches. En revanche, les « petites faims, grandes faims » au moment du service ont fait baisser de {15-25} % en deux semaines.',
      'Et l’argent économisé, qui le garde ? Nous avons obtenu qu’il reste à la cuisine : c’est devenu le budget de la viande locale.',
    ),
    openingAt(
      cities,
      '{Jardins nourriciers en ville : qui cultive quand l’animateur s’en va ?|Friche, jardin, ferme : que devient-on après la première saison ?}',
      `Le terrain {à ville} était une friche de {1200-4500} m². En un an : analyses de sol, bacs, serre, {25-60} familles, une belle fête. Et puis le poste d’animation s’arrête en {mois}, et je vois bien que tout repose sur lui.

Comment avez-vous préparé le **passage de relais** ? Association d’habitants, petit maraîcher professionnel, convention avec le bailleur ? Je ne veux pas laisser derrière nous un jardin qui meurt en juillet.`,
      'Nous avons coupé le terrain en deux : un tiers en parcelles partagées, deux tiers à une maraîchère installée pour de bon. Elle vend à la sortie de l’école, et sa présence quotidienne tient tout le reste.',
      'Préparez l’eau. Sans goutte-à-goutte programmé, aucun collectif bénévole ne passe l’été. {800-1900} euros bien placés.',
      'Un conseil de jardin avec **des rôles tournants tous les trois mois** a remplacé notre animateur. Ça discute beaucoup, les tomates sont là.',
    ),
    openingAt(
      cities,
      '{Pollution des sols : jusqu’où faut-il analyser avant de cultiver ?|Cultiver en ville : quelles analyses, quels seuils, qui signe ?}',
      `On nous demande une étude à {9000-22000} euros avant de poser le moindre semis sur un ancien parking {à ville}. Pour un projet dont le budget annuel est de {20000-40000} euros, c’est la fin avant le début.

Existe-t-il une **démarche progressive** : historique du site, quelques sondages, culture hors-sol en attendant ? Qui, chez vous, a accepté de signer que l’on pouvait y aller ?`,
      'Démarche en trois temps chez nous : recherche historique ({gratuite|quasi gratuite}, aux archives), {six|huit|dix} prélèvements de surface, puis bacs hors-sol sur géotextile. Environ {1800-3200} euros en tout.',
      'Une université cherche souvent des terrains d’étude. La nôtre a fait les analyses en échange de l’accès aux données pendant trois ans. Le calendrier est plus long, le prix imbattable.',
      'Soyez clairs avec les habitants : afficher les résultats, même imparfaits, a été mieux reçu que le silence. Et lavez les salades, quoi qu’il arrive.',
    ),
    opening(
      '{Maraîchage d’insertion : trouver le bon équilibre entre production et parcours|Insertion par le maraîchage : jusqu’où pousser la vente ?}',
      `Notre chantier maraîcher emploie {12-26} personnes sur {2|3|5} hectares et livre {80-210} paniers. Chaque été, la production prend toute la place et les accompagnatrices socioprofessionnelles n’ont plus une heure avec les salariés.

Nous envisageons de **baisser la surface d’un quart**. Financièrement, c’est tendu. Humainement, cela paraît évident. Si vous avez fait ce choix, qu’est-ce qui a compensé ?`,
      'Nous l’avons fait : un quart de surface en moins, {8-14} % de chiffre d’affaires en moins seulement, parce que nous avons gardé les cultures qui se vendent bien. Les sorties vers l’emploi ont pris {9-17} points.',
      'Autre piste : sortir la livraison de l’activité. Des points de dépôt tenus par des bénévoles nous ont rendu deux jours par semaine.',
      'Nous bloquons le {mardi|jeudi} après-midi : pas de récolte, pas de téléphone, que de l’accompagnement. Les légumes ont survécu.',
    ),
    opening(
      '{Cuisine partagée : règles d’hygiène et bon sens|Une cuisine de quartier ouverte à dix associations : comment tenir l’hygiène ?}',
      `Notre tiers-lieu {à ville} dispose d’une cuisine de {28-60} m², aux normes, utilisée par {sept|neuf|douze} associations. Sur le papier, chacune a lu le plan de maîtrise sanitaire. Dans la réalité, c’est toujours la même personne qui vide le frigo le dimanche soir.

Comment **responsabilisez-vous sans décourager** ? Badge, caution, référent tournant, formation obligatoire ? Nous ne voulons pas faire fuir les collectifs les moins organisés, ce sont aussi les plus vivants.`,
      'Une formation d’une demi-journée, en cuisine et pas en salle, refaite {deux|trois} fois par an. Sans elle, pas de badge. Au début, nous avons perdu une association ; elle est revenue au printemps.',
      'Des bacs de couleur par association, une étiquette datée, et la règle du vendredi : ce qui n’est pas daté part au repas partagé. Simple et joyeux.',
      'Qui porte la responsabilité en cas de contrôle ? Chez nous c’est l’association gestionnaire, et je dors mal. J’aimerais voir votre convention si vous pouvez la partager.',
    ),
    opening(
      '{Chèque alimentaire local : premières conclusions d’un essai|Un an d’aide alimentaire en chèques : bilan d’étape}',
      `{120-380} foyers {de terr} ont reçu pendant un an {40-100} euros par mois, utilisables chez {20-45} commerçants et producteurs. Ce que nous observons :

1. **les fruits et légumes frais ont doublé** dans les paniers ;
2. le marché reste intimidant, il a fallu y aller ensemble les premières fois ;
3. les étudiants sont passés à côté, faute d’information.

Prochaine étape, une caisse alimentée aussi par des cotisations volontaires. Qui s’en approche ?`,
      'Nous démarrons une caisse commune avec {80-200} cotisants, de 10 à 150 euros selon les moyens. Le plus dur n’est pas l’argent, c’est de décider ensemble quels lieux sont agréés.',
      'Point de vigilance : la fin de l’essai. Chez nous, la sortie brutale a été vécue comme une punition. Prévoyez une décroissance sur trois mois, et dites-le dès le début.',
      'Comment avez-vous mesuré le doublement ? Par les tickets, ou par déclaration ? Nos financeurs nous posent la question chaque trimestre.',
    ),
    openingAt(
      countryside,
      '{Transmission des fermes : relier cédants et porteurs de projet|Un agriculteur sur deux part bientôt : que faisons-nous des terres ?}',
      `Sur les communes autour {de ville}, {45-58} % des chefs d’exploitation ont plus de 55 ans. Les fermes sont grandes, chères, et celles et ceux qui veulent s’installer cherchent petit, à plusieurs, avec une maison.

Nous montons un **café de la transmission** deux fois par an. Les cédants viennent, les candidats aussi, et la rencontre ne se fait pas. Que proposez-vous pour passer de la discussion à la signature ?`,
      'Le déclic chez nous : un stage d’un an rémunéré *dans* la ferme, sans promesse. {Trois|Quatre} reprises sur {sept|neuf} essais, et les autres se sont quittés bons amis.',
      'La maison est presque toujours le nœud. Une coopérative d’habitants a racheté deux corps de ferme pour les louer aux repreneurs, les terres passant par un portage foncier de {huit|dix} ans.',
      'Divisez ! Une ferme de 90 hectares est devenue {quatre|cinq} activités : élevage, maraîchage, boulangerie, accueil. Le notaire a eu besoin de temps, la commune a eu une école sauvée.',
    ),
    openingAt(
      cities,
      '{Précarité étudiante : sortir de la distribution de colis|Repas à un euro, paniers, cantine : que préférez-vous pour les étudiants ?}',
      `Deux soirs par semaine, {90-240} étudiants font la queue devant notre local {à ville}. La file, visible depuis la rue, est ce qu’ils supportent le moins.

Nous cherchons à remplacer la distribution par un **lieu où l’on cuisine et mange ensemble**, payé ce que chacun peut. Un restaurant associatif nous ouvre ses portes le lundi. Avez-vous des repères sur le prix, l’équipe et l’inscription ?`,
      'Prix libre avec trois repères affichés (1, 3 et 6 euros). Moyenne constatée : {2,10|2,40|2,80} euros. La cuisine se fait à {six|huit}, dont deux salariés, pour {50-80} repas.',
      'Supprimez l’inscription si vous le pouvez. Nous avons perdu la moitié du public le jour où nous avons demandé un justificatif.',
      'Merci de parler de la file. Nous l’avons fait disparaître avec des créneaux de dix minutes et une entrée par la cour : même logistique, toute autre ambiance.',
    ),
    opening(
      '{Ressource : notre guide d’achat de viande locale pour petites cantines|À télécharger bientôt : guide d’achat de viande locale}',
      `Nous finissons un guide de {14-24} pages destiné aux communes qui n’ont ni service achats ni temps. Il explique l’équilibre matière (acheter la bête entière plutôt que cent steaks), les seuils, les délais, et donne **trois modèles de lettre**.

Avant publication sous licence ouverte, nous cherchons {cinq|six} relectrices et relecteurs, dont au moins un cuisinier. Comptez une heure. Réponse ici ou par message.`,
      'Je relis volontiers, avec les yeux d’une commune de {600-1900} habitants. Envoyez quand vous voulez avant le {8-20}.',
      'Notre chef de cuisine est partant. Il demande seulement que le guide dise clairement quoi faire des bas morceaux : c’est là que tout se joue.',
      'Superbe initiative. Pourriez-vous prévoir une page sur les volailles ? Les abattoirs de proximité n’en prennent presque plus {à terr}.',
    ),
    openingAt(
      countryside,
      '{Tiers-lieu agricole : faire vivre ensemble production, formation et restaurant|Ferme, école et table d’hôtes sous le même toit : témoignages}',
      `Nous reprenons une ancienne ferme {à ville} avec trois activités : un espace test pour maraîchers, des formations courtes et une table ouverte le midi. Trois équipes, trois rythmes, une seule cour.

Au bout de {neuf|douze|quinze} mois, le restaurant finance le reste mais épuise tout le monde. **Comment partagez-vous les charges et les décisions ?** Une seule structure, ou plusieurs liées par convention ?`,
      'Une coopérative d’intérêt collectif pour le lieu, une association pour les formations, et le restaurant indépendant qui loue. Chacun tient ses comptes, la réunion du lundi tient l’ensemble.',
      'Fermez le restaurant deux mois en hiver. Nous avons perdu {6-9} % de recettes et retrouvé une équipe.',
      'Gardez un œil sur l’espace test : sans tuteur disponible, les maraîchers abandonnent dès la première année. Nous rémunérons le tutorat {120-200} euros par mois.',
    ),
    opening(
      '{Moins de viande au menu : comment avez-vous fait accepter le changement ?|Deux menus végétariens par semaine : des parents furieux aux parents qui demandent la recette}',
      `L’an dernier, l’annonce d’un second menu végétarien dans les écoles {de ville} a déclenché une pétition. Cette année, la même mesure passe sans bruit. Entre les deux : **quatre soirées de cuisine avec les parents**, une formation pour l’équipe et l’abandon du mot « végétarien » sur l’affichage.

Je raconte cela parce que nous avons failli renoncer. Et vous, qu’est-ce qui a fait basculer les avis ?`,
      'La formation des cuisiniers, sans hésitation. Un mauvais dahl fait plus de dégâts que dix tribunes. {Trois|Quatre} jours de pratique et tout a changé.',
      'Nous avons fait voter les enfants chaque vendredi avec des jetons. Les lentilles ont battu le cordon-bleu en {mars|mai}. Les parents étaient désarmés.',
      'Une réserve : attention aux enfants dont c’est le seul vrai repas de la journée. Nous avons augmenté les portions, et personne n’en parle jamais.',
    ),
    openingAt(
      ['mayotte'],
      '{Faire reconnaître les petites productions vivrières|Bananes, manioc, brèdes : organiser la vente sans perdre les cultivatrices}',
      `Autour {de ville}, l’essentiel des légumes vient de petites parcelles tenues par des femmes, vendus au bord de la route. Les cantines voudraient acheter, mais demandent factures, régularité et transport au frais.

Nous pensons à un **groupement qui facture pour toutes**, avec deux points de collecte. Où placer la frontière entre aide et formalisation forcée ? Les premières concernées ont peur de perdre ce qui marche.`,
      'Commencez par la facture collective, sans toucher au reste. Chez nous, {dix|douze|quinze} productrices s’y sont mises en voyant la première payée en moins de {quinze|vingt} jours.',
      'Le froid se loue : un conteneur réfrigéré solaire partagé à {trois|quatre} villages nous revient à {180-320} euros par mois.',
      'Sur la régularité, nous avons inversé la demande : c’est le groupement qui annonce le vendredi ce qui sera prêt, et le cuisinier s’adapte. Cela n’a choqué personne.',
    ),
  ],
  replies: {
    agree: [
      'Entièrement d’accord, à un détail près : les producteurs ont besoin d’un engagement de volume avant de parler prix.',
      'Je vous rejoins. Tout ce qui rapproche la cuisine et le champ finit par payer, même si ce n’est pas la première année.',
      'Oui, et j’insiste sur le temps : il nous a fallu deux saisons complètes pour que la confiance s’installe.',
      'C’est aussi notre lecture, avec une réserve pour les plus petites communes, qui n’ont personne à mettre en face.',
      'Bien vu. On parle toujours de l’offre et jamais de la façon dont les gens cuisinent vraiment.',
    ],
    experience: [
      '{À ville}, nous avons d’abord réuni les cuisinières et cuisiniers, sans élus ni techniciens. C’est la réunion la plus utile de l’année.',
      'Nous travaillons avec {onze|seize|vingt-trois} fermes dans un rayon de {25-50} kilomètres. Le noyau dur, celui qui vient à toutes les réunions, en compte quatre.',
      'Chez nous, {partenaire} a avancé la trésorerie du premier trimestre. Sans cela, les petits producteurs ne pouvaient pas suivre.',
      'La première version a échoué, franchement : trop compliquée, trop de papiers. Nous avons tout refait autour d’un bon de commande d’une page.',
      'Nous avons confié l’animation à un groupe d’habitants. Ce n’est pas plus rapide, mais plus personne ne demande à quoi cela sert.',
    ],
    figure: [
      'Quelques repères de notre côté : {2,20|2,45|2,70} euros de matière par repas, dont {31-46} % achetés à moins de 80 kilomètres.',
      'Sur {1200-3400} repas par semaine, l’écart de coût est de {9-21} centimes par assiette. Dit comme cela, les élus n’ont pas hésité longtemps.',
      'Le poste qui explose chez nous, c’est le transport : {14-23} % du prix final, contre 8 % prévus.',
      'Après deux ans, {62-81} % des fermes engagées au départ sont toujours là. C’est notre meilleur indicateur.',
    ],
    caution: [
      'Un point de vigilance : la saison creuse de mars à mai. Si vous n’avez rien prévu, tout le monde retourne chez le grossiste et y reste.',
      'Attention aux contrats trop serrés : deux semaines de gel et le producteur se retrouve en faute.',
      'Ne faites pas reposer le projet sur une seule cuisine. La nôtre a fermé trois mois pour travaux et nous avons failli tout perdre.',
      'Prudence avec les applications de commande : la moitié des fermes préfèrent encore le téléphone, et elles ont leurs raisons.',
    ],
    question: [
      'Comment associez-vous les personnes concernées aux décisions, au-delà des réunions publiques ?',
      'Quel est le rôle de l’agglomération chez vous : elle achète, elle anime ou elle finance ?',
      'Avez-vous gardé une trace des prix payés aux producteurs, année après année ? Nous voudrions comparer.',
      'Qui remplace la personne clé quand elle est en congé ? C’est notre talon d’Achille.',
    ],
    visit: [
      'Venez déjeuner : notre cuisine {à ville} se visite le matin, et l’on mange ensemble à midi.',
      'Nous organisons une visite de fermes en {mois} ; il reste {quatre|six|huit} places dans le minibus.',
      'Si cela vous aide, je vous mets en relation avec notre responsable des achats, qui adore parler de bons de commande.',
      'Nous pouvons recevoir un cuisinier en immersion pendant trois jours, à charge de revanche.',
    ],
  },
}
