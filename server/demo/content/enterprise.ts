import { cities, opening, openingAt, type ThemeContent } from './opening.js'

export const enterprise: ThemeContent = {
  openings: [
    opening(
      '{Essaimer sans se perdre : franchise, licence ou simple compagnonnage ?|Quelle forme pour transmettre notre modèle à un autre territoire ?}',
      `Notre activité {à ville} fonctionne depuis {cinq|six|huit} ans et l’on nous demande de l’ouvrir ailleurs : {quatre|sept|neuf} sollicitations cette année. Nous n’avons ni l’envie de diriger à distance, ni celle de voir le nom utilisé sans l’esprit.

Franchise sociale, licence ouverte, fédération, compagnonnage : **qu’avez-vous choisi, et le referiez-vous ?** Je m’intéresse surtout au contrat de la première année.`,
      'Compagnonnage de {douze|dix-huit} mois, puis charte et marque commune. Pas de redevance, mais {trois|cinq} jours par an rendus au réseau. Sur {six|huit} essaimages, {cinq|sept} sont debout.',
      'Nous avions pris la franchise. Juridiquement solide, humainement raide. Nous sommes revenus à une licence avec revue annuelle par les pairs.',
      'Ce que j’aurais aimé savoir : écrire le modèle prend un an. Tout ce qui était « évident » chez nous ne l’était pour personne.',
    ),
    opening(
      '{Des murs à nous : monter une foncière solidaire|De locataires à propriétaires : la foncière, par où commencer ?}',
      `{Sept|Neuf|Onze} structures louent depuis des années le même ensemble {à ville}. Le propriétaire vend. Prix demandé : {680000-1900000} euros, travaux non compris. Ensemble, nous versons déjà {62000-140000} euros de loyer par an.

Nous voudrions acheter à plusieurs. **Société, coopérative d’intérêt collectif, démembrement, bail réel** ? Et surtout : qui met les premiers euros, avant que la banque ne dise oui ?`,
      'Les premiers euros : {120-260} citoyens à {300-800} euros, plus deux fondations. Avec 15 % de fonds propres, la banque a suivi. La collecte a pris {sept|neuf} mois.',
      'Séparez bien la propriété et l’usage. Chez nous, la coopérative possède, une association d’usagers gère, et les comptes se lisent sans avocat.',
      'Demandez à la collectivité un droit de préemption de précaution. Il nous a donné {dix|quatorze} mois pour réunir l’argent, sans lequel tout partait à un promoteur.',
    ),
    opening(
      '{Mesurer son impact sans y laisser sa santé|Impact : trois indicateurs utiles plutôt que trente obligatoires}',
      `Chaque financeur a sa grille. Nous en remplissons **{cinq|six|sept} par an**, avec {84-160} indicateurs dont aucun ne nous sert à décider. Je rêve d’une page : trois chiffres, deux histoires, une chose que nous allons changer.

Avez-vous convaincu des financeurs d’accepter un format commun ? Quels sont vos trois chiffres à vous ?`,
      'Nous avons invité les cinq financeurs à la même table, une matinée. Il en est sorti {onze|quatorze} indicateurs communs au lieu de {soixante-dix|quatre-vingt-dix}. Personne ne le leur avait jamais demandé.',
      'Mes trois : combien de personnes reviennent, combien en amènent une autre, combien de temps l’équipe reste. Tout le reste s’en déduit.',
      'Attention aux moyennes. Une seule histoire qui finit mal nous a plus appris que le tableau entier.',
    ),
    opening(
      '{Incubateur : trois mois ou trois ans ?|Combien de temps accompagner un projet d’utilité sociale ?}',
      `Notre incubateur accompagne {douze|quinze|dix-huit} projets par promotion pendant {neuf|douze} mois. Deux ans après, {58-71} % existent encore. Ceux qui ont fermé nous disent presque tous la même chose : **la chute vient à la sortie**, quand plus personne n’appelle.

Nous envisageons un suivi léger sur trois ans. Qui l’a financé, et sous quelle forme ?`,
      'Une heure par mois, avec toujours la même personne, pendant deux ans. Coût : {900-1600} euros par projet. Nous l’avons pris sur le budget de communication, et nos résultats communiquent mieux.',
      'Des groupes de pairs de six entrepreneurs, sans accompagnateur après trois séances. {Quatre groupes sur cinq|Cinq groupes sur six} se réunissent toujours.',
      'Soyez plus exigeants à l’entrée. C’est dur à dire, mais une promotion de huit bien suivis vaut mieux que quinze que l’on félicite.',
    ),
    opening(
      '{Faire travailler ensemble une PME industrielle et une association|Entreprise et association : dépasser le chèque annuel}',
      `Une entreprise de {140-380} salariés {à terr} nous soutient depuis trois ans par un don. Cette année, elle propose autre chose : ouvrir son atelier, prêter {deux|trois} ingénieurs, acheter nos prestations. Formidable, et un peu effrayant : **nous n’avons pas les mêmes mots, ni les mêmes délais.**

Comment avez-vous cadré ce type d’alliance sans l’étouffer sous le contrat ?`,
      'Un seul projet, six mois, un objectif que l’on peut photographier. Chez nous : un banc de test de {vélos|fauteuils roulants}. Ensuite seulement, la convention pluriannuelle.',
      'Les ingénieurs se sont ennuyés les deux premiers mois parce que nous n’osions rien leur demander. Donnez-leur un vrai problème, le plus concret possible.',
      'Fixez tout de suite le prix des prestations au prix du marché. Le « tarif ami » a failli nous faire plonger.',
    ),
    opening(
      '{Startup de territoire : que deviennent les idées de la grande soirée ?|Cinq cents personnes, cent idées, et le lendemain ?}',
      `La soirée a réuni {280-620} personnes {à ville}. {46-92} idées, {neuf|douze|quinze} groupes formés, une énergie folle. Six mois après, **quatre groupes se réunissent encore**, deux ont une structure.

C’est peut-être déjà beaucoup. Mais je voudrais comprendre comment, chez vous, on passe des post-it à une entreprise. Faut-il un salarié dédié ? Un défi plus étroit ?`,
      'Un défi plus étroit, oui. La deuxième année, nous avons choisi trois besoins précis, avec un client potentiel pour chacun. {Cinq groupes sur sept|Quatre groupes sur six} ont abouti.',
      'Un salarié à mi-temps pour {huit|dix} groupes, pendant un an. Il ne fait pas à la place, il relance. C’est tout ce qui manque.',
      'Deux structures sur douze, c’est un excellent résultat. Dites-le fort et racontez aussi ce que les autres ont gagné : des gens qui se connaissent.',
    ),
    opening(
      '{Trésorerie : tenir entre la notification et le versement|Subvention accordée, argent versé onze mois après : comment tenez-vous ?}',
      `{Notification en mars, versement en janvier|Notification en avril, solde en février}. Entre les deux, {64000-190000} euros à avancer, cinq salaires, et une banque qui « comprend très bien, mais ». Nous sommes plusieurs dans ce cas {à terr}.

Nous imaginons un **fonds de trésorerie mutualisé** entre structures, garanti par un financeur solidaire. Qui l’a monté ? À quel taux, avec quelles règles de sortie ?`,
      'Nous l’avons : {quatorze|dix-neuf} structures, {220000-480000} euros, prêts à {1|1,5|2} % sur neuf mois au plus. Un comité de cinq personnes répond en dix jours. Aucun défaut en quatre ans.',
      'Avant le fonds, parlez aux services : notre région verse désormais {50|60|70} % à la signature. Elle ne savait pas que c’était un tel problème.',
      'La cession de créance fonctionne, mais elle coûte. Comptez {3-6} % tout compris, et lisez bien les petites lignes.',
    ),
    opening(
      '{Gouvernance partagée : quand tout le monde décide, qui décide ?|Sociocratie, cercles, consentement : bilan après trois ans}',
      `Nous sommes {onze|quatorze|dix-neuf} et fonctionnons en cercles depuis trois ans. Le meilleur : plus de réunion subie, des rôles clairs, des désaccords traités. Le moins bon : **les nouveaux mettent six mois à comprendre**, et certaines décisions traînent parce que personne n’ose objecter.

Si vous avez connu le même creux, qu’avez-vous simplifié ? Et comment les administrateurs bénévoles y trouvent-ils leur place ?`,
      'Nous avons gardé deux choses : les rôles écrits et le tour de parole. Le reste, par usage. L’équipe a retrouvé de la légèreté.',
      'Pour les nouveaux, un parrain et un lexique d’une page, illustré. Le vocabulaire est la première barrière.',
      'Je mettrais aussi les salaires sur la table. Tant que l’échelle n’était pas discutée en cercle, la gouvernance partagée restait un peu décorative.',
    ),
    opening(
      '{Levée de fonds solidaire : faut-il un intermédiaire ?|Titres participatifs, épargne solidaire, obligations : par quoi commencer ?}',
      `Pour passer de {un à trois|deux à cinq} sites, il nous faut {350000-900000} euros, dont une moitié en quasi-fonds propres. Nous n’avons jamais levé quoi que ce soit. Un intermédiaire nous propose son aide à {4-6} % du montant.

**Est-ce le bon prix ?** Comment présentez-vous un modèle où la rentabilité est plafonnée par choix ? Tout exemple de dossier, même raturé, serait précieux.`,
      'Nous avons fait sans, avec un administrateur ancien banquier. {Quatorze|Seize} mois au lieu de huit. Si c’était à refaire, je paierais, mais au forfait.',
      'Mettez le plafond de rentabilité en première page. Les investisseurs patients le cherchent, les autres ne vous feront pas perdre de temps.',
      'Je vous envoie notre dossier. Trois pages comptent : le besoin, les comptes passés, et ce qui se passe si tout va mal.',
    ),
    openingAt(
      cities,
      '{Donner une suite à un tiers-lieu après l’occupation temporaire|Urbanisme transitoire : préparer le départ dès l’arrivée}',
      `Trente mois d’occupation temporaire {à ville}, {2400-7000} m², {26-58} structures, et la fin approche : le chantier commence en {mois}. Tout le monde salue l’expérience ; **personne n’a de place pour la suite**.

Comment avez-vous préparé l’après : relogement collectif, pourcentage de surfaces à loyer maîtrisé dans le futur projet, caisse de déménagement ?`,
      'Nous avions inscrit {8-15} % de surfaces à loyer plafonné dans le cahier des charges de cession. Cela se négocie avant l’occupation, jamais après.',
      'Caisse de déménagement : 50 centimes par m² et par mois dès le premier jour. Au bout de deux ans, {18000-34000} euros, de quoi partir dignement.',
      'Et une charte de départ : qui prend les machines, qui garde le nom, qui parle à la presse. Les amitiés y ont survécu.',
    ),
    opening(
      '{Transmettre son entreprise à ses salariés : témoignages cherchés|Reprise en coopérative : de l’intention à la signature}',
      `Dans {trois|quatre|cinq} ans, le fondateur de notre entreprise d’insertion prend sa retraite. {Vingt-deux|Trente-quatre|Quarante et un} salariés, un outil sain, et l’envie partagée de reprendre en coopérative. L’envie seulement.

Nous cherchons des récits : **comment avez-vous su que vous étiez prêts ?** Comment préparer une équipe où beaucoup n’ont jamais lu un bilan ?`,
      'Une formation « lire nos comptes », avec *nos* comptes, six séances de deux heures. À la fin, les questions les plus gênantes venaient de l’atelier. C’est là que nous avons su.',
      'Le fondateur est resté {un an|dix-huit mois} comme salarié ordinaire. Pour certains, c’est une mauvaise idée ; pour nous, ce fut la meilleure.',
      'Comptez {14-22} mois entre la première réunion et la signature, et gardez un expert qui sait dire non.',
    ),
    opening(
      '{Achats responsables : faire se rencontrer acheteurs et structures|Speed-meeting acheteurs et ESS : comment éviter la foire aux cartes de visite ?}',
      `L’édition précédente : {38-70} structures, {12-26} acheteurs, {210-460} rendez-vous de dix minutes. Six mois après, **{sept|neuf|onze} contrats**. Nous voudrions moins de rendez-vous et plus de suites.

Idée : chaque acheteur publie un besoin précis un mois avant, les structures répondent à plusieurs si nécessaire. Qui a testé ? Comment aider les petites à se grouper sans imposer un mariage ?`,
      'Testé : {23-41} besoins publiés, une réponse groupée sur trois, et deux fois plus de contrats. Le plus dur est d’obtenir des acheteurs qu’ils soient précis.',
      'Nous organisons la semaine d’avant une matinée « qui fait quoi » entre structures. Les groupements se forment là, autour d’un café.',
      'Relancez à trois semaines, puis à trois mois. Nous avons mesuré : {la moitié|quatre sur dix} des contrats viennent de la relance.',
    ),
    openingAt(
      ['territoire-olympique-2024', 'est-ensemble', 'roissy-pays-de-france', 'vallee-de-la-marne'],
      '{Après les grands événements : garder les marchés gagnés|Passer d’un marché d’exception à une activité régulière}',
      `Notre groupement de {six|huit|onze} structures {de terr} a décroché, à l’occasion d’un grand événement sportif, des marchés qu’aucune n’aurait pu honorer seule : traiteur, blanchisserie, logistique. Le matériel est là, les équipes formées. **Il reste à remplir le carnet de commandes.**

Comment avez-vous transformé une commande exceptionnelle en clients ordinaires ?`,
      'Gardez le groupement ! Une cellule commerciale commune à {deux|trois} personnes, financée par {2-4} % du chiffre. C’est l’héritage le plus précieux.',
      'Les entreprises voisines ne savaient même pas que nous existions. Une visite d’atelier par mois, {huit|douze} invités, et le carnet se remplit.',
      'Attention au matériel surdimensionné : nous avons revendu un tiers de nos machines la deuxième année, et mieux dormi.',
    ),
    opening(
      '{Cherche binôme : je lance une activité, je ne veux pas la lancer à moi seul|Appel : qui veut monter à deux une activité de réparation ?}',
      `Projet mûr {à ville} : un atelier de réparation d’appareils de cuisine professionnels, destiné aux cantines et aux traiteurs. Étude faite, {sept|neuf} clients prêts à signer, local repéré. **Il manque une deuxième tête**, plutôt gestion et relation clients.

Statut coopératif souhaité, démarrage en {mois}. Et si vous avez vécu l’aventure à deux, qu’auriez-vous écrit noir sur blanc avant de commencer ?`,
      'Écrivez : le temps de chacun, l’argent de chacun, et la porte de sortie. Nous avons fait ce dernier point en riant, et il a servi.',
      'Je transmets à une connaissance qui sort d’un poste de gestion dans une coopérative alimentaire. Elle cherche exactement cela.',
      'Regardez du côté des promotions d’incubateurs : beaucoup de personnes y arrivent sans projet, avec des compétences. C’est ainsi que notre duo s’est formé.',
    ),
    opening(
      '{Vos trois erreurs de la première année, pour éviter les mêmes aux suivants|Ce que nous aurions aimé savoir avant de créer notre structure}',
      `J’anime un atelier de création {à terr} et je cherche du vrai. Pas les « clés du succès » : **trois erreurs de votre première année**, en quelques lignes. J’en ferai une synthèse anonyme, partagée ici.

Je commence. Un : nous avons signé un bail avant d’avoir un client. Deux : nous avons embauché un ami sans fiche de poste. Trois : nous n’avons pas ouvert un courrier de l’administration pendant cinq semaines.`,
      'Un : pas de tableau de trésorerie. Deux : trois logos différents en un an. Trois : avoir dit oui à un partenaire qui voulait surtout une photo.',
      'Avoir attendu {huit|onze} mois pour nous payer. On croit que c’est noble, c’est seulement dangereux.',
      'Une seule, mais énorme : confondre ce que les gens trouvent bien et ce qu’ils achètent.',
    ),
  ],
  replies: {
    agree: [
      'Je suis d’accord, à ceci près que le rythme des porteurs de projet n’est jamais celui des financeurs.',
      'Oui. La forme juridique compte moins que la qualité des relations qu’elle organise.',
      'C’est vécu. J’ajouterais qu’il faut savoir s’arrêter, et que personne ne l’enseigne.',
      'Assez d’accord, même si dans notre cas la taille critique est arrivée plus vite que prévu.',
      'Je retiens surtout l’idée d’écrire les choses tôt. Nous l’avons appris à nos dépens.',
    ],
    experience: [
      '{À ville}, nous avons mis {deux|trois} ans à trouver le bon modèle, et la première idée n’a presque rien à voir avec ce que nous faisons.',
      'Nous avons été hébergés par {partenaire} pendant un an, sans loyer. Ce n’est pas l’argent qui a compté, c’est le carnet d’adresses.',
      'Notre conseil d’administration a longtemps été une chambre d’enregistrement. L’arrivée de deux clients a tout réveillé.',
      'Chez nous, la coopération a commencé par un achat commun très banal : du papier toilette. Nous en rions encore, mais tout est parti de là.',
      'Nous sommes passés d’association à coopérative d’intérêt collectif l’an dernier. Beaucoup de papier, peu de regrets.',
    ],
    figure: [
      'Pour situer : {280000-760000} euros de budget, {54-72} % de recettes propres, {sept|neuf|treize} salariés.',
      'La première année, nous avons consacré {22-31} % du temps de direction à chercher de l’argent. Cette année, {9-13} %.',
      'Sur {vingt|trente} prospects rencontrés, {quatre|six} ont signé, en moyenne après cinq mois.',
      'Notre seuil d’équilibre était à {11000-19000} euros par mois ; nous l’avons atteint au {14-23}e mois.',
    ],
    caution: [
      'Gardez trois mois de charges en réserve, même si un financeur vous le reproche. Nous avons tenu grâce à cela.',
      'Attention à la dépendance : quand un seul client dépasse 40 %, c’est lui qui dirige.',
      'Un conseil : faites relire les statuts par quelqu’un qui n’a pas participé aux discussions.',
      'Ne grandissez pas pour faire plaisir. Un deuxième site, c’est un autre métier.',
      'Méfiance avec les prix : on les fixe par gentillesse et on les regrette trois ans.',
    ],
    question: [
      'Comment prenez-vous les décisions difficiles, celles où personne n’a envie de trancher ?',
      'Est-ce que vos clients savent qu’ils achètent à une structure solidaire, et est-ce que cela change quelque chose ?',
      'Quelle place pour les salariés dans votre conseil ?',
      'Avez-vous regardé les outils de financement que rassemble le label ? Nous cherchons des retours d’usage.',
    ],
    visit: [
      'Nous ouvrons nos comptes à qui vient boire un café {à ville}. C’est la meilleure formation que nous sachions donner.',
      'Je propose un échange d’une heure à distance, avec notre gestionnaire. Elle répond à tout, même aux questions gênantes.',
      'Venez passer une journée avec l’équipe, le {mardi|jeudi} de préférence : c’est le jour où l’on décide.',
      'Nos statuts et notre règlement intérieur sont partageables. Dites-moi si le format texte vous convient.',
    ],
  },
}
