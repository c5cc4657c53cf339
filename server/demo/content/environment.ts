import { countryside, mainland, opening, openingAt, type ThemeContent } from './opening.js'

export const environment: ThemeContent = {
  openings: [
    openingAt(
      mainland,
      '{Toitures solaires citoyennes : quel montage pour la première ?|Première centrale villageoise : société, bail de toiture, épargne}',
      `Nous sommes {34-90} habitants {à ville} réunis autour d’un projet simple : couvrir le toit de l’école et celui du gymnase. La commune prête les toitures, l’étude annonce {62-140} kWc, et chacun demande déjà combien rapportera sa part.

Nous hésitons entre une société à nous et l’adossement à une coopérative existante. **Ce qui nous fait peur, c’est la première année** : raccordement, assurance, comptabilité. Comment l’avez-vous passée ?`,
      'Adossement sans hésiter pour la première toiture. Vous apprenez, quelqu’un d’autre porte la comptabilité, et vous créez votre société à la troisième. Nous avons fait l’inverse et perdu {onze|quatorze} mois.',
      'Le raccordement : demandez le devis *avant* de boucler l’épargne. Le nôtre est passé de {4000-7000} à {15000-24000} euros parce que le poste le plus proche était saturé.',
      'À propos du rendement : nous disons « 1 à 2 % au mieux, et une assemblée où l’on rit ». {140-310} personnes ont mis en moyenne {350-700} euros. Celles qui cherchaient un placement sont parties, et c’est bien.',
    ),
    openingAt(
      countryside,
      '{Planter des haies : qui entretient la quatrième année ?|Haies : après la plantation, l’entretien}',
      `{3|5|8|11} kilomètres de haies plantés {à terr} en deux hivers, avec écoles et agriculteurs. Belle énergie, belles photos. Maintenant, il faut pailler, regarnir, tailler, et les agriculteurs nous disent gentiment qu’ils n’ont ni le temps ni le matériel.

Qui a monté une **filière bois-haie** assez solide pour que l’entretien se paie tout seul ? Une chaufferie communale de {80-200} kW suffirait-elle à lancer la demande ?`,
      'La chaufferie lance la demande, oui. Mais la plaquette doit être sèche et calibrée : une plateforme couverte et un camion, voilà le vrai investissement. Nous partageons les deux à {quatre|cinq} communes.',
      'Chez nous, une coopérative d’utilisation de matériel a acheté le lamier et facture à l’heure. Les agriculteurs paient {un tiers|la moitié}, la vente de plaquettes couvre le reste.',
      'Avant la filière, comptez les manques. Nous avions {22-34} % de plants morts après deux étés secs. Replanter plus serré et plus local a été la meilleure décision.',
    ),
    opening(
      '{Îlots de fraîcheur : débitumer une cour, avec quels usages ?|Cours d’école : du bitume au jardin, un an après}',
      `La cour de notre école {à ville} a perdu {600-1400} m² de bitume l’été dernier. Résultat : **{3|4|5} degrés de moins** au sol les jours de canicule, moins de bagarres selon les institutrices, et… de la boue jusqu’en avril.

Les parents s’agacent, l’équipe d’entretien aussi. Copeaux, bottes, sas de brossage, plantes couvre-sol : qu’est-ce qui fonctionne chez vous ? Ouvrez-vous la cour le week-end ?`,
      'Des bottes à l’école, données par les familles, rangées sous un auvent. Et des copeaux renouvelés deux fois par an. La boue n’a pas disparu, la colère oui.',
      'Ouverture le samedi depuis {mars|avril}, avec une association de quartier qui tient les clés. {40-90} personnes par après-midi. Aucun dégât notable, quelques mégots.',
      'Mesurez ! Nous avons posé {six|huit|douze} capteurs avec les élèves. Ce sont leurs courbes qui ont convaincu le conseil municipal de faire les deux autres écoles.',
    ),
    openingAt(
      mainland,
      '{Rénovation énergétique : aller chercher ceux qui n’appellent jamais|Précarité énergétique : comment entrez-vous chez les gens ?}',
      `Le guichet {de terr} reçoit {900-2400} appels par an. Nous avons croisé les adresses : les ménages les plus modestes, dans les logements les plus froids, **n’appellent presque jamais**. Honte, peur de l’arnaque, propriétaire à ménager.

Nous formons des habitantes et des habitants à faire du porte-à-porte, en binôme avec un technicien. Qui l’a déjà tenté ? Faut-il rémunérer ces ambassadeurs ?`,
      'Oui, il faut les rémunérer. Nous payons {12-15} euros de l’heure, en contrat court. {Une porte sur trois|Une porte sur quatre} s’ouvre, contre une sur dix avec des professionnels seuls.',
      'Entrez par le petit : un kit d’ampoules, un joint de fenêtre posé tout de suite. On parle travaux à la deuxième visite, jamais à la première.',
      'La peur du démarchage est terrible. Un courrier du maire la semaine précédente, un gilet reconnaissable, et un numéro à appeler pour vérifier. Sans cela, n’y allez pas.',
    ),
    opening(
      '{Mesurer la biodiversité avec les habitants : protocole simple cherché|Compter les papillons, les hirondelles, les vers de terre : par quoi commencer ?}',
      `Nous voulons un suivi **fait par les habitants**, assez sérieux pour orienter la gestion des espaces verts {de ville}, assez simple pour tenir plus d’un printemps. Le premier essai, avec une application, a séduit {douze|quinze} passionnés et personne d’autre.

Avez-vous un protocole d’une demi-heure par mois ? Comment rendez-vous les résultats pour que les gens voient que cela sert ?`,
      'Une planche à invertébrés, un carré de pelouse, et la liste des hirondelles : trois gestes, vingt minutes. {Quarante|Soixante} jardins suivis depuis trois ans.',
      'Restituez dans la rue. Nous collons une grande feuille à la boulangerie chaque mois. C’est devenu un sujet de conversation, et la tonte a été espacée sur {sept|neuf} parcelles.',
      'Associez une étudiante ou un étudiant dès le départ : un protocole bancal donne des données inutilisables, même avec beaucoup de bonne volonté.',
    ),
    openingAt(
      mainland,
      '{Nos bâtiments associatifs coûtent une fortune à chauffer : par quoi commencer ?|Chauffage d’un local associatif : le bon ordre des travaux}',
      `Facture de gaz de notre local {à ville} : {4200-9800} euros l’an dernier, pour {380-900} m² mal isolés que nous louons à la commune. Le propriétaire veut bien « faire quelque chose », sans savoir quoi.

Dans quel ordre procédez-vous : **régulation, combles, fenêtres, chaudière** ? Comment partager l’économie entre propriétaire et locataire pour que chacun ait envie d’avancer ?`,
      'Régulation d’abord : {1200-2600} euros de vannes et de programmation, {14-23} % de gaz en moins dès le premier hiver. Les fenêtres en dernier, quoi qu’en dise le voisin.',
      'Nous avons signé une annexe au bail : la commune paie les combles, nous lui versons pendant {cinq|sept} ans la moitié de l’économie constatée. Deux pages, relues par un notaire.',
      'Et les usages ! Regrouper les réunions sur deux soirs au lieu de cinq nous a fait gagner autant que l’isolation d’un mur.',
    ),
    opening(
      '{Convention citoyenne locale : que devient l’avis rendu ?|Tirage au sort et climat : nous avons rendu notre avis, et après ?}',
      `{32-60} habitants tirés au sort ont travaillé cinq week-ends sur le plan climat {de terr}. Leur avis compte **{19-41} propositions**. Six mois plus tard, quatre sont engagées, onze « à l’étude », et les participants commencent à se demander à quoi ils ont servi.

Comment organisez-vous le suivi ? Un comité, un tableau public, un droit de réponse ? Il faut éviter que l’expérience se retourne contre nous.`,
      'Un tableau public avec trois couleurs et, surtout, *une phrase d’explication* pour chaque refus. Le non argumenté passe très bien ; c’est le silence qui blesse.',
      'Nous avons réservé {cinq|six} places dans le comité de pilotage à des tirés au sort, indemnisés {60-90} euros la séance. Ils posent les questions que personne n’ose plus poser.',
      'Un an après, nous avons refait une journée. {Les deux tiers|La moitié} sont revenus. Ce rendez-vous était annoncé dès le début et cela change la façon dont les services répondent.',
    ),
    opening(
      '{Sécheresse : partager l’eau de pluie entre voisins, c’est possible ?|Récupérer l’eau à l’échelle d’une rue : premiers retours}',
      `Notre rue {à ville} a posé {six|huit|onze} cuves reliées entre elles, {9|12|18} m³ en tout, alimentées par les toits et partagées pour les potagers. Trois règles écrites au feutre sur la cuve, zéro conflit en un été.

Ce que nous n’avions pas prévu : les moustiques, et la responsabilité si un enfant tombe. **Quelles précautions avez-vous prises ?** Et peut-on passer par le domaine public sans une convention de quinze pages ?`,
      'Moustiquaire inox sur chaque trop-plein, couvercle verrouillé, et vidange annuelle. Rien de plus, et pas une plainte en trois étés.',
      'Pour le domaine public, la commune nous a accordé un permis de végétaliser qui couvre aussi la cuve. Une page, renouvelée tous les {deux|trois} ans.',
      'J’adore. Combien par cuve, tout compris ? Nous sommes à {280-460} euros avec des contenants alimentaires d’occasion.',
    ),
    opening(
      '{Écoles et jardins : donner le goût du vivant quand on n’a pas de budget|Éducation à la nature en quartier : vos formats légers}',
      `Nous intervenons dans {sept|neuf|douze} écoles {de terr} avec un mi-temps et un vélo-cargo. Les séances plaisent ; l’ennui, c’est qu’elles restent des séances. On arrive, on émerveille, on repart.

Nous cherchons à **laisser quelque chose que les enseignants gardent en main** : coin nature, mallette, rituel du vendredi. Qu’est-ce qui a survécu chez vous après votre départ ?`,
      'Le rituel. Cinq minutes dehors chaque matin, sans matériel, même sous la pluie. {Quatre classes sur six|Cinq classes sur huit} continuent deux ans après.',
      'Former les agents du périscolaire plutôt que les enseignants : ils ont du temps, peu de programme, et restent dans l’école.',
      'Une mallette qui voyage ne tient pas, elle revient toujours incomplète. Nous avons donné un petit carton à chaque classe, {35-60} euros, et on n’en parle plus.',
    ),
    opening(
      '{Bilan carbone d’une petite structure : utile ou perte de temps ?|Faire son bilan carbone à douze salariés, sérieusement}',
      `Un financeur nous demande désormais un bilan carbone. Nous sommes {neuf|douze|dix-sept}, dans des locaux loués, avec beaucoup de déplacements. Le devis reçu : {4500-8800} euros, soit un mois de salaire.

Existe-t-il une **méthode proportionnée**, à faire ensemble en deux jours, qui ne passe pas pour du bricolage ? Et qu’avez-vous changé *après*, concrètement ?`,
      'Deux jours, un tableur libre, et une animatrice de l’agence locale de l’énergie. Résultat à 15 % près, largement suffisant : {61-74} % venaient des trajets domicile-travail.',
      'Ce qui a changé : deux réunions régionales sur trois à distance, et un forfait vélo. {18-27} % de moins en deux ans, mesurés avec la même méthode, donc comparables.',
      'Proposez au financeur de mutualiser : {huit|dix} associations, une seule intervenante, {500-900} euros chacune. Le nôtre a dit oui en une semaine.',
    ),
    openingAt(
      countryside,
      '{Retour d’expérience : une ferme d’agrivoltaïsme refusée, puis réécrite|Projet solaire au sol : comment nous avons perdu, puis regagné la confiance}',
      `La première version, {24-60} hectares annoncés dans la presse avant toute réunion, a soulevé le village contre nous. Nous l’avons retirée. **Dix-huit mois de travail plus tard**, un projet quatre fois plus petit, sur une ancienne carrière, a été voté à l’unanimité.

Trois leçons : parler avant la presse, partager la propriété ({35-49} % pour les habitants et la commune), et accepter de ne pas faire. Je réponds volontiers aux questions, même rudes.`,
      'Merci pour cette franchise, elle manque. Comment avez-vous fixé la part des habitants ? Le développeur avec qui nous discutons bloque à 20 %.',
      'La carrière change tout sur le plan paysager, mais qui a payé la dépollution ? Chez nous, elle représente {8-15} % du coût total.',
      'Nous sommes à l’étape « le village est contre nous ». Accepteriez-vous de venir raconter {à ville} ? Une parole de pair vaudra mieux que nos plaquettes.',
    ),
    opening(
      '{Trame noire : éteindre l’éclairage sans inquiéter|Extinction de nuit : comment avez-vous rassuré les habitants ?}',
      `La commune éteint de {23 h à 5 h|minuit à 5 h} depuis un an. Économie : {9000-38000} euros, et des chauves-souris revenues près du canal. Pourtant, une partie des femmes du quartier disent renoncer à sortir, et nous les prenons au sérieux.

Avez-vous essayé **l’allumage à la demande** (téléphone, détection), ou gardé des itinéraires éclairés ? Comment en avez-vous discuté ?`,
      'Marche exploratoire de nuit, avec celles qui avaient peur, avant de décider. {Quatre|Cinq} cheminements sont restés éclairés, et tout le reste est éteint plus tôt que prévu.',
      'La détection fonctionne bien aux arrêts de bus, mal dans les rues larges. L’application, personne ne s’en sert.',
      'Regardez aussi la lumière des commerces : c’est l’essentiel chez nous, et une charte a suffi pour {la moitié|les deux tiers} d’entre eux.',
    ),
    opening(
      '{Éco-événement : dix mille personnes, deux bennes de déchets|Ce que nous avons appris en organisant une fête presque sans déchets}',
      `Trois jours de fête {à ville}, {4000-12000} personnes, et au bout **deux petites bennes** au lieu de neuf. Vaisselle lavable louée à une structure d’insertion, eau au robinet, restaurateurs engagés par écrit.

Le plus cher : le lavage ({0,14|0,19|0,24} euro la pièce). Le plus dur : les toilettes sèches le samedi soir. Le cahier des charges envoyé aux restaurateurs est à votre disposition.`,
      'Nous voulons bien le cahier des charges ! La question des restaurateurs est notre point noir : {deux|trois} sur dix arrivent toujours avec du jetable.',
      'Caution sur la vaisselle : à un euro, on en perd {6-9} %. À deux euros, presque plus, mais les files s’allongent au retour.',
      'Pour les toilettes, une équipe rémunérée et bien équipée. Les bénévoles craquent à 23 heures, et on les comprend.',
    ),
    opening(
      '{Sobriété : comment en parler sans faire la leçon ?|Parler de sobriété à des gens qui n’ont déjà pas grand-chose}',
      `Lors d’un atelier {à ville}, une dame m’a dit : « Moi, la sobriété, je la pratique depuis toujours, et personne ne m’a remerciée. » J’y pense chaque jour.

Comment animez-vous ces sujets avec des publics modestes, **sans culpabiliser ni infantiliser** ? Nous avons renversé la table : ce sont les participants qui apprennent aux cadres de la collectivité à tenir un mois avec 900 euros. Racontez vos formats.`,
      'Magnifique phrase. Nous avons fait pareil avec un « défi inversé » : les élus ont suivi pendant une semaine les conseils des familles. Ils en parlent encore.',
      'Chez nous, le mot « sobriété » est banni. On parle de factures, de santé, de confort d’été. Les gestes viennent tout seuls.',
      'Je rejoins tout cela, avec une réserve : à ne parler que d’argent, on passe à côté de la fierté. Beaucoup tiennent au monde qu’ils laisseront.',
    ),
    opening(
      '{Zones humides : faire aimer un marais que tout le monde trouve laid|Réhabiliter une zone humide, avec les riverains}',
      `{7|12|19} hectares de marais {à ville}, remblayés dans les années soixante-dix, que nous voulons rendre à l’eau. Les riverains craignent les moustiques et l’inondation. Les naturalistes parlent de rainettes. **Personne ne parle la même langue.**

Nous prévoyons des balades, une maquette, un concours de photos. Comment avez-vous fait, ailleurs, pour que le projet devienne celui des voisins ?`,
      'Les pêcheurs ! Personne ne connaît mieux le terrain, et ils sont écoutés. Ils animent la moitié de nos balades.',
      'La maquette avec de l’eau, pour de bon : on verse un seau, on voit où elle va avec et sans le marais. Tout le débat sur l’inondation s’est réglé en dix minutes.',
      'Comptez {trois|quatre} ans. Nous avons voulu faire vite et la première enquête publique a été un désastre.',
    ),
    openingAt(
      countryside,
      '{Bois local et écoconstruction : construire la demande|Paille, bois, terre : trouver les artisans avant les chantiers}',
      `Nous avons la paille, le chanvre et le bois à moins de {30-60} kilomètres {de ville}. Nous avons {trois|quatre|cinq} communes prêtes à construire. Il manque **des entreprises formées**, et des bureaux de contrôle qui ne lèvent pas les bras au ciel.

Par où commencer : former d’abord, ou lancer un premier chantier école ? Qui a mis en place un groupement d’artisans qui répond ensemble ?`,
      'Chantier école, sur un bâtiment modeste : un abri, un vestiaire. {Douze|Quinze} artisans formés en situation, et une référence à montrer au bureau de contrôle suivant.',
      'Notre groupement réunit {neuf|onze|quatorze} entreprises. La clé a été une assistante administrative partagée : les artisans savent construire, pas répondre à un appel d’offres.',
      'Les règles professionnelles existent pour la paille et le chanvre. Envoyez-les avec le premier courrier, pas au moment du litige.',
    ),
    openingAt(
      ['mayotte'],
      '{Lagon et ravines : relier déchets, érosion et pêche|Protéger le lagon depuis les hauteurs}',
      `Tout ce qui part des hauteurs finit dans le lagon : terre, plastique, lessive. Autour {de ville}, nous travaillons ensemble, pêcheurs, agriculteurs et école, sur **une seule ravine** de la crête à la plage.

Fascines, plantations de vétiver, lavoir aménagé. Le premier hiver a tout emporté, le deuxième a tenu à {55-75} %. Des collègues d’autres îles ou de montagne ont-ils des conseils sur la tenue des ouvrages ?`,
      'En montagne, nous doublons toujours les fascines : une première rangée sacrifiée, une seconde {deux|trois} mètres plus bas. Le coût augmente peu, la tenue beaucoup.',
      'Une seule ravine, c’est la bonne échelle : on voit le résultat. Qui suit la turbidité ? Un simple disque descendu dans l’eau donne déjà une série utile.',
      'Et le lavoir, comment a-t-il été accueilli ? Chez nous, le premier aménagement oubliait la conversation, et personne n’y venait.',
    ),
    opening(
      '{Économies d’énergie entre associations : acheter groupé|Groupement d’achat d’électricité pour structures de l’ESS : intéressés ?}',
      `Les contrats arrivent à échéance en {mois} et les offres reçues vont du simple au double. Nous sommes déjà {onze|dix-sept|vingt-trois} structures {de terr}, {480-1900} MWh par an au total, prêtes à acheter ensemble une électricité **vraiment renouvelable**.

Nous cherchons une structure qui aurait déjà piloté un tel groupement : cahier des charges, critères, calendrier. Et nous accueillons volontiers d’autres participants.`,
      'Nous avons piloté un groupement de {vingt-cinq|trente} structures. {9-16} % d’économie, surtout sur l’abonnement. Le temps caché : collecter les factures de chacun. Prévoyez un stagiaire.',
      'Attention aux dates de fin de contrat, jamais alignées. Un marché à entrée progressive sur {douze|dix-huit} mois résout la question.',
      'Intéressés, pour {40-120} MWh. Peut-on vous joindre nos factures telles quelles, ou faut-il les saisir ?',
    ),
  ],
  replies: {
    agree: [
      'Je vous suis, avec une nuance : sans quelqu’un dont c’est le métier d’animer, l’élan retombe au bout d’un an.',
      'D’accord. Et j’insiste sur le plaisir : ce qui tient, c’est ce que les gens ont envie de refaire.',
      'Oui, même si chez nous les contraintes de patrimoine ralentissent chaque étape de plusieurs mois.',
      'C’est aussi notre expérience : la technique se trouve, la confiance se construit.',
      'Très juste. Les habitants sont souvent en avance sur les services, et les services sur les règlements.',
    ],
    experience: [
      '{À ville}, le projet a vraiment commencé quand une institutrice à la retraite a pris le téléphone. Tout le reste était déjà sur le papier.',
      'Nous avons fait une première tranche très petite, exprès. Elle a servi de preuve, et la deuxième s’est financée en trois semaines.',
      'De notre côté, {partenaire} a pris en charge l’étude, à condition que les résultats soient publiés. Excellente condition.',
      'Chez nous, l’agriculteur voisin a dit non deux fois. La troisième, c’est lui qui est venu.',
      'Nous avons perdu un an à attendre le financement parfait. Avec la moitié et des bénévoles, nous serions déjà au bout.',
    ],
    figure: [
      'Chez nous, l’animation représente {20-35} % du budget la première année. Personne ne l’avait prévue, et c’est elle qui a tout fait tenir.',
      'Pour comparer : {14-29} euros par habitant sur trois ans, dont un tiers venu des ménages eux-mêmes.',
      'Mesuré avant et après : {12-26} % de consommation en moins, à météo corrigée.',
      'Sur {40-130} foyers engagés au départ, {58-77} % sont encore actifs deux ans plus tard.',
    ],
    caution: [
      'Prudence sur les délais : entre l’accord de principe et le premier coup de pioche, comptez dix-huit mois, pas six.',
      'Un avertissement amical : prévoyez l’entretien dans le budget initial. Ce qui n’est pas entretenu fait une très mauvaise publicité.',
      'Attention aux promesses d’économies. Mieux vaut annoncer 10 % et en tenir 15.',
      'Vérifiez le règlement d’urbanisme avant toute réunion publique. Il nous a fallu tout reprendre pour une question de hauteur.',
      'Pensez à l’été : les beaux projets d’avril meurent en août si personne n’est désigné.',
    ],
    question: [
      'Comment suivez-vous les résultats dans la durée, une fois la subvention soldée ?',
      'Qui est propriétaire à la fin : la commune, l’association, les habitants ? Chez nous, le débat n’est pas tranché.',
      'Les entreprises voisines sont-elles de la partie ? Les nôtres regardent avec bienveillance, sans plus.',
      'Avez-vous des données ouvertes sur le sujet ? Nous aimerions comparer avec nos mesures.',
    ],
    visit: [
      'Si vous voulez voir la chose en vrai, nous organisons une visite {à ville} le premier samedi du mois.',
      'Nous pouvons prêter le matériel de mesure pendant quinze jours, il dort la moitié de l’année.',
      'Venez avec vos élus : un élu en convainc un autre mieux que nous ne le ferons jamais.',
      'Je partage le dossier complet à qui écrit ici, y compris les versions refusées, ce sont les plus instructives.',
    ],
  },
}
