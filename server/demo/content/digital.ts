import { countryside, opening, openingAt, type ThemeContent } from './opening.js'

export const digital: ThemeContent = {
  openings: [
    opening(
      '{Débat : faut-il un guichet numérique par quartier ?|Un guichet numérique par quartier, ou des conseillers qui vont partout ?}',
      `La collectivité propose {quatre|six|neuf} guichets d’aide numérique {à ville}, ouverts en semaine. Avons-nous vraiment besoin de murs ? **Les personnes en difficulté ne viennent pas au guichet**, elles vont à la pharmacie, à l’école, chez le voisin.

Guichets fixes, permanences itinérantes, aide à domicile : qu’avez-vous choisi, et qu’avez-vous abandonné ?`,
      'Les deux, mais avec un seul planning. {Deux|Trois} lieux fixes pour les démarches longues, et des conseillers qui tournent dans {quatorze|dix-huit} endroits déjà fréquentés.',
      'Le guichet attire ceux qui savent qu’ils ont un problème. Les autres, nous les rencontrons au café de l’école. {58-71} % n’auraient jamais poussé la porte.',
      'N’oubliez pas la confidentialité. À la pharmacie, personne ne déclare ses revenus. Il faut une petite pièce, même un placard.',
    ),
    opening(
      '{Faire à la place ou apprendre à faire ?|Aidants numériques : jusqu’où va-t-on dans l’espace personnel de quelqu’un ?}',
      `Notre conseillère refait chaque mois la même déclaration pour la même dame, avec son mot de passe écrit sur un carton. Elle sait que ce n’est pas l’idéal. La dame a 74 ans, elle est gentille, et **elle n’apprendra pas**.

Où posez-vous la limite ? Avez-vous un mandat écrit ? Et comment gérez-vous les mots de passe sans vous mettre en faute ?`,
      'Mandat d’une page, signé, valable un an, avec la liste des démarches. La personne garde son carnet, nous ne conservons rien. Cela protège tout le monde.',
      'Il faut accepter qu’une partie du public ne deviendra pas autonome, et que ce n’est pas un échec. Environ {un quart|un cinquième} chez nous.',
      'Nous avons remplacé « apprendre » par « faire ensemble, à voix haute ». Certaines personnes se mettent à corriger la conseillère au bout de six mois.',
    ),
    opening(
      '{Ordinateurs reconditionnés : tenir la qualité|Reconditionner et donner : quelles machines, quel système, quel suivi ?}',
      `Notre atelier {à ville} remet en état {180-620} ordinateurs par an, donnés par des entreprises. Les machines partent à {40-90} euros dans des familles suivies par {partenaire}.

Un retour sur cinq dans les trois mois, presque toujours pour **la batterie ou le système**. Passez-vous tout sous système libre ? Comment accompagnez-vous la prise en main ?`,
      'Tout sous système libre depuis trois ans, avec deux heures de prise en main *avant* d’emporter la machine. Les retours sont tombés à {5-8} %.',
      'Batterie testée et garantie six mois, sinon elle est vendue comme fixe. C’est dit clairement, et personne ne se plaint.',
      'Refusez les lots de plus de {sept|huit} ans : le temps passé dépasse la valeur. Dur à dire aux donateurs, mais ils comprennent avec un tableau.',
    ),
    opening(
      '{Ouvrir ses données sans y passer ses nuits|Petite structure, données ouvertes : par quel fichier commencer ?}',
      `On nous encourage à « ouvrir nos données ». Nous avons des tableurs, des fiches papier, et une personne qui sait où tout se trouve. **Par quel fichier commencer**, et pour qui ?

J’ai pensé à nos tonnages mensuels et à la carte des points d’apport {de terr}. Format, licence, fréquence : donnez-moi le minimum pour que ce soit utile à quelqu’un d’autre.`,
      'Commencez par celui qu’on vous demande le plus par courriel. Chez nous, c’était la liste des lieux avec les horaires. Un tableau propre, une ligne par lieu, licence ouverte, mise à jour mensuelle.',
      'Trois règles : des dates au format année-mois-jour, une colonne par information, pas de cellules fusionnées. Avec cela, vous êtes déjà meilleurs que beaucoup de collectivités.',
      'Décrivez les colonnes dans un petit texte à côté. {Dix|Quinze} lignes qui évitent cinquante questions.',
    ),
    opening(
      '{Logiciel libre pour une petite association : que reste-t-il après un an ?|Quitter les grandes plateformes : notre bilan honnête}',
      `Il y a un an, nous avons déplacé courriel, fichiers, agenda et visioconférence chez un hébergeur associatif {de terr}. {Onze|Seize|Vingt-deux} personnes, zéro informaticien.

**Ce qui va** : le prix, le support humain, la cohérence. **Ce qui coince** : l’édition à plusieurs sur de gros tableaux, et les partenaires qui n’ouvrent pas nos liens. Nous ne reviendrons pas en arrière, mais comment avez-vous réglé ces deux points ?`,
      'Pour les tableaux, nous avons découpé : un fichier par équipe, une synthèse calculée. En fait, l’ancien tableau était devenu illisible pour tous.',
      'Les liens : un texte d’une ligne sous chaque lien, qui explique comment l’ouvrir. Bête et efficace.',
      'Merci d’écrire aussi ce qui coince. Nous hésitions, votre message nous décide : combien de jours de formation avez-vous prévus ?',
    ),
    opening(
      '{Service public en ligne : et si on gardait une ligne de téléphone ?|Dématérialisation : faire remonter les blocages, à qui ?}',
      `Depuis {janvier|mars}, nous notons chaque démarche où une personne se retrouve bloquée : justificatif trop lourd, code envoyé à un numéro perdu, page qui se ferme. **{140-390} cas en cinq mois**, toujours les douze mêmes blocages.

À qui transmettre pour que cela change ? Un réseau d’agents publics dit pouvoir aider à lever ce genre de freins : certains d’entre vous l’ont-ils saisi ?`,
      'Nous avons transmis un dossier de {six|huit} blocages, avec captures d’écran et nombre de personnes touchées. Deux ont été corrigés en trois mois. La précision paie.',
      'Faites signer le constat par plusieurs territoires. Seuls, on nous répondait poliment ; à sept, on nous a reçus.',
      'Publieriez-vous la liste ? Nous pourrions compter avec la même grille {à terr}, et cela ferait enfin un chiffre national.',
    ),
    opening(
      '{Adolescents et écrans : des ateliers avec les parents, pas contre eux|Parler d’écrans sans faire peur : vos formats}',
      `{Neuf|Onze} soirées parents {à ville}, toujours la même chose : un expert, des chiffres inquiétants, des parents coupables, des enfants absents. Nous voulons l’inverse. **Les adolescents montrent, les parents jouent.**

Premier essai : une soirée jeu vidéo à l’envers. Un père a pleuré de rire. Que faire ensuite pour parler aussi du sommeil, du harcèlement, des images volées ?`,
      'Des scènes jouées par les ados, que les parents rejouent autrement. Le harcèlement vient tout seul dans la discussion, sans l’avoir annoncé.',
      'Une charte familiale écrite à la fin, une page, réversible. {Trente|Quarante} familles l’ont encore sur le réfrigérateur trois mois après.',
      'Ayez une personne formée à l’écoute ce soir-là. Chez nous, {deux|trois} jeunes sont venus parler après. Ce n’était pas des histoires légères.',
    ),
    opening(
      '{Intelligence artificielle dans nos structures : on en parle ?|Assistants d’écriture : quelles règles dans votre équipe ?}',
      `Sans l’avoir décidé, {la moitié|un bon tiers} de notre équipe utilise un assistant d’écriture pour les courriers et les dossiers. Une collègue y a collé le récit d’une personne accompagnée. **Nous n’avions aucune règle.**

Nous en écrivons une, d’une page : ce qu’on n’y met jamais, ce qu’on relit toujours, ce qu’on dit aux personnes. Montrez-nous les vôtres, même imparfaites.`,
      'La nôtre tient en quatre lignes : jamais de nom ni de récit, toujours relire à voix haute, dire quand on l’a utilisé, et garder le droit de ne pas s’en servir.',
      'Nous distinguons brouillon et décision. Pour un brouillon, pourquoi pas. Pour une décision sur quelqu’un, non, point.',
      'Pensez au coût environnemental et à la dépendance : que fait-on le jour où l’outil devient payant ? Chez nous, cette question a calmé tout le monde.',
    ),
    opening(
      '{Médiation numérique : financer l’après|Conseillers numériques : quel modèle quand la subvention s’arrête ?}',
      `Nos {trois|quatre|six} conseillers numériques ont accompagné {2100-5800} personnes l’an dernier. L’aide nationale baisse, la collectivité ne compensera pas tout. Il manque **{38000-92000} euros** par an.

Facturer aux administrations qui ont fermé leurs guichets ? Aux banques ? Aux bailleurs ? Mutualiser avec les territoires voisins ? Toutes les pistes nous intéressent, surtout celles qui ont échoué.`,
      'Deux bailleurs nous financent à l’acte : {22-35} euros par locataire accompagné vers l’espace en ligne. Ils y gagnent en impayés évités.',
      'Échec chez nous : faire payer les usagers, même deux euros. La fréquentation a chuté de moitié, et justement les plus fragiles.',
      'Mutualisation à {trois|quatre} intercommunalités, un employeur unique. L’économie est modeste, la stabilité énorme.',
    ),
    opening(
      '{Un fablab peut-il être utile à ceux qui n’y viennent jamais ?|Fablab et quartier : ouvrir vraiment la porte}',
      `Notre atelier de fabrication {à ville} est beau, équipé, et fréquenté par {80-140} adhérents : {76-84} % d’hommes, beaucoup d’ingénieurs. Le quartier autour passe devant sans entrer.

Nous avons commencé à sortir : réparation de poussettes au marché, fauteuils roulants, jeux pour l’école. **Ce sont les besoins qui attirent, pas les machines.** Racontez-moi ce qui a fait franchir la porte chez vous.`,
      'La couture. Une machine à coudre à côté de la découpe laser, et la moitié du public a changé en un an.',
      'Un créneau réservé aux aides techniques pour le handicap, avec une ergothérapeute. {Vingt-quatre|Trente-sept} objets fabriqués, tous publiés en licence libre.',
      'Retirez le mot « lab ». Nous sommes devenus « l’atelier ». Sérieusement, cela a compté.',
    ),
    openingAt(
      countryside,
      '{Zones blanches : quand le réseau ne vient pas, que faites-vous ?|Un réseau associatif là où rien ne passe}',
      `Dans {trois|quatre} hameaux autour {de ville}, ni fibre ni mobile correct. {Quarante|Soixante-cinq} foyers, un gîte, un infirmier. On nous promet une solution depuis des années, avec une date qui recule.

Nous étudions un **petit réseau associatif par radio**, coût estimé {9000-24000} euros. Qui l’a fait, et comment avez-vous géré la maintenance et l’arrivée tardive d’un opérateur ?`,
      'Nous l’avons fait il y a {cinq|six} ans. Quand l’opérateur est arrivé, la moitié est partie, et c’était très bien : nous avions tenu. Le matériel a été revendu plus loin.',
      'Formez trois personnes, pas une. Notre passionné a déménagé, et nous avons passé deux mois dans le noir.',
      'Le clocher ! Meilleur point haut, et la commune a signé en une séance. Vérifiez seulement l’accès en hiver.',
    ),
    opening(
      '{Carte collaborative des solutions : qui la met à jour ?|Encore une carte : comment faire pour que celle-ci vive ?}',
      `Recensement des lieux de réparation, d’entraide, de formation {à terr} : c’est la **quatrième carte en six ans**. Les trois précédentes sont mortes de la même façon, faute de mise à jour.

Nous préférons partir d’une base cartographique libre et contributive, avec un rendez-vous trimestriel pour vérifier ensemble. Avez-vous une méthode pour que les structures mettent *elles-mêmes* leur fiche à jour ?`,
      'Un courriel tous les six mois : « vos horaires sont-ils toujours… ? » avec un bouton oui. {61-78} % répondent en un clic. Les autres, on les appelle.',
      'La base libre, oui. Les données survivent à l’outil. Nos trois cartes affichent la même source, et une correction profite à toutes.',
      'Faites des « cartoparties » avec des lycéens. Deux heures, {quatre-vingts|cent vingt} lieux vérifiés, et ils ont découvert leur quartier.',
    ),
    opening(
      '{Accessibilité : notre site était impraticable au clavier|Nous avons fait tester notre site par des personnes aveugles}',
      `Trois heures avec {quatre|cinq} personnes aveugles ou malvoyantes, et nous ne verrons plus jamais notre site de la même façon. Boutons sans nom, formulaires muets, carte inutilisable. **Le plus dur a été de se taire et de regarder.**

Nous publions la liste de nos dix corrections. Lesquelles vous ont paru les plus utiles chez vous, et comment éviter de tout recasser au prochain changement ?`,
      'Un test de cinq minutes au clavier avant chaque mise en ligne. Sans souris, du début à la fin. On attrape l’essentiel.',
      'Payez les testeurs. {60-90} euros de l’heure chez nous. Leur expertise en vaut bien d’autres.',
      'Bravo. Pour la carte, nous avons ajouté une simple liste à côté. Finalement, tout le monde préfère la liste.',
    ),
    opening(
      '{Numérique responsable : par où alléger ?|Notre site pèse sept mégaoctets : régime conseillé}',
      `Page d’accueil à **{4|6|7} Mo**, {80-160} requêtes, trois polices et une vidéo que personne ne regarde. Nous accompagnons des gens qui consultent tout sur un vieux téléphone, avec un forfait de deux gigaoctets.

Nous cherchons une méthode d’allègement que l’on puisse mener sans agence. Dans quel ordre vous y êtes-vous pris, et qu’avez-vous répondu à celles et ceux qui tenaient à la vidéo ?`,
      'Ordre : la vidéo, les images, les traceurs, les polices. Nous sommes passés de 5 Mo à {300-600} ko, en deux jours.',
      'À propos de la vidéo, nous avons montré le compteur : {onze|dix-neuf} lectures complètes en un an. Débat clos.',
      'Regardez aussi ce que vous envoyez : nos bulletins pesaient plus lourd que le site. En texte simple, ils sont davantage lus.',
    ),
  ],
  replies: {
    agree: [
      'D’accord avec vous, à condition de ne pas confondre l’outil et la relation : la seconde répare ce que le premier abîme.',
      'Oui. Et plus l’interface est simple, plus il a fallu de travail derrière.',
      'Je partage, avec un bémol : tout le monde n’a pas de connexion stable, même en ville.',
      'C’est aussi ce que disent nos médiatrices. Elles le disent seulement plus vertement.',
      'Très bon rappel. Nous oublions toujours ceux qui ont renoncé avant d’arriver à nous.',
    ],
    experience: [
      '{À ville}, nous avons posé une table devant la mairie avec un panneau « Un souci avec votre téléphone ? ». Trois cents personnes en quatre samedis.',
      'Nous travaillons avec {partenaire} : eux apportent le public, nous les compétences. Deux heures par semaine suffisent.',
      'Chez nous, les bénévoles ont entre 15 et 78 ans, et c’est ce mélange qui rend l’atelier vivant.',
      'Notre premier outil était trop ambitieux. Nous l’avons jeté pour un formulaire et une liste, et tout le monde s’en porte mieux.',
      'Nous documentons tout sur une page partagée, dans l’ordre où les ennuis arrivent. C’est moche et c’est lu.',
    ],
    figure: [
      'Sur {900-2600} accompagnements : {38-46} % de démarches, {21-29} % de courriel et de téléphone, le reste autour des photos et des proches.',
      'Il faut en moyenne {trois|quatre} rendez-vous pour qu’une personne refasse la démarche seule.',
      'Coût complet d’une heure de médiation : {31-44} euros, déplacement compris.',
      'Un tiers du public que nous recevons n’a qu’un téléphone, souvent avec un écran fendu.',
    ],
    caution: [
      'Attention aux données personnelles : la bonne volonté n’excuse pas un mot de passe collé sur un écran.',
      'Méfions-nous des pilotes éternels. Si l’outil n’est pas repris par un service, il mourra avec le projet.',
      'Prévoyez une solution papier, toujours. Le jour de la panne, elle sauve la journée.',
      'Un avertissement : qui détient le nom de domaine et les comptes ? Chez nous, c’était un ancien stagiaire.',
    ],
    question: [
      'Est-ce que votre code ou vos fiches sont publiés quelque part, pour que l’on contribue ?',
      'Comment formez-vous les bénévoles à la posture, plus qu’à la technique ?',
      'Qui maintient l’outil dans deux ans ?',
      'Avez-vous comparé avec une solution déjà existante ? Nous avons l’impression de tous refaire la même chose.',
    ],
    visit: [
      'Passez à l’atelier {à ville} un {mercredi|samedi}, il y a toujours une machine ouverte et quelqu’un pour expliquer.',
      'Nous pouvons vous prêter notre mallette de {huit|dix} ordinateurs pour une semaine.',
      'Une démonstration à distance ? Trente minutes, sans diaporama, promis.',
      'Nos fiches sont en licence libre ; prenez, changez, et dites-nous ce que vous avez amélioré.',
    ],
  },
}
