import { cities, countryside, opening, openingAt, type ThemeContent } from './opening.js'

export const employment: ThemeContent = {
  openings: [
    opening(
      '{Recruter sans CV : comment s’y prend-on le premier jour ?|Sans CV ni lettre : vos premières rencontres avec les employeurs}',
      `Nous voulons organiser {à ville} des rencontres où personne n’apporte de CV : on fait, on montre, on parle ensuite. {Six|Huit|Onze} employeurs ont dit oui, dont deux entreprises industrielles.

Ce qui me manque, c’est **le déroulé du premier jour** : combien de candidats par poste, quelle mise en situation, qui observe ? Et que dire aux personnes qui ne sont pas retenues, pour qu’elles ne repartent pas avec une porte fermée de plus ?`,
      'Quatre candidats par poste, pas plus. Une mise en situation de {vingt|trente} minutes, observée par un salarié *du métier* et non par les ressources humaines. Et un mot personnel à chacun avant de partir.',
      'Nous avons eu {38-56} % de suites positives (contrat, stage, formation) sur {90-220} personnes. Le chiffre qui surprend les employeurs : {deux|trois} recrues sur dix n’auraient jamais été convoquées sur dossier.',
      'Préparez aussi les employeurs ! Une heure la veille pour leur apprendre à se taire et à regarder. Sinon, la première question reste « vous avez fait quoi avant ? ».',
    ),
    openingAt(
      countryside,
      '{Accueillir un salarié, et son conjoint avec lui|Attirer des salariés à la campagne : et l’emploi du conjoint ?}',
      `Les entreprises {de terr} recrutent, les candidats viennent visiter, repartent conquis, et renoncent. La raison est presque toujours la même : **le conjoint n’a rien trouvé**, ou bien la maison, ou bien la crèche.

Nous montons un accueil unique : logement, emploi du second, école, vie associative. Qui tient ce rôle chez vous, et qui le paie ? Les employeurs sont prêts à cotiser, la question est de savoir combien.`,
      'Chez nous, {vingt|trente|quarante} entreprises cotisent {150-600} euros par an selon leur taille. Cela finance un poste à {60|70|80} %. Sur {40-75} familles accompagnées, {31-52} sont encore là deux ans après.',
      'Le plus efficace : une famille marraine. Rien d’officiel, un dîner et un numéro de téléphone. Les gens restent pour les gens.',
      'Commencez par le logement de transition. Nous avons {quatre|six} meublés en bail mobilité ; sans eux, les candidats n’avaient même pas le temps de chercher.',
    ),
    opening(
      '{Sorties positives : que mesurons-nous vraiment ?|Au-delà du taux de sortie : quels indicateurs pour l’insertion ?}',
      `Nos financeurs suivent un chiffre : le taux de sortie en emploi. Chez nous il est de {41-57} %, ce qui est honorable. Mais il ne dit rien de la personne qui a repris contact avec ses enfants, passé le code, soigné ses dents.

Nous aimerions construire **cinq ou six indicateurs de chemin parcouru**, remplis avec les salariés et non sur eux. Avez-vous déjà essayé ? Comment éviter l’usine à gaz ?`,
      'Six questions, posées à l’entrée, à mi-parcours et à la sortie : santé, logement, mobilité, entourage, confiance, projet. De 1 à 5, la personne se note, on en discute. Dix minutes.',
      'Attention à l’usage : dès que le chiffre remonte au financeur, il cesse d’être un outil de dialogue. Nous transmettons des évolutions de groupe, jamais des notes individuelles.',
      'J’y ajouterais la durée. Nous rappelons les anciens à {six|douze} et vingt-quatre mois. C’est du travail, et c’est là que l’on apprend le plus.',
    ),
    opening(
      '{Garde d’enfants en horaires décalés : vos solutions|Travailler à 5 heures du matin avec un enfant de trois ans : qui garde ?}',
      `{Deux|Trois} propositions d’embauche sur {cinq|six} tombent pour la même raison : le poste commence à 5 h ou finit à 22 h, et aucune crèche n’ouvre. Cela touche d’abord les mères seules.

Nous étudions une **garde à domicile mutualisée** entre employeurs {à terr}. Coût estimé : {19-28} euros de l’heure, dont {4-7} à la charge de la famille. Est-ce réaliste ? Qui a tenu plus de deux ans ?`,
      'Quatre ans que nous tenons. Reste à charge de {2-5} euros, le reste partagé entre la branche famille, la collectivité et les employeurs. {30-70} familles. La clé, c’est un planning fait par une vraie personne, pas par un logiciel.',
      'Nous avons préféré une maison d’assistantes maternelles ouverte de {4 h 30|5 h} à {21 h 30|22 h}. Le recrutement a été long, mais l’équipe est stable parce que les heures sont bien payées.',
      'Posez aussi la question à l’envers : l’employeur peut-il décaler d’une heure ? Nous avons eu trois oui sur sept, juste en demandant.',
    ),
    opening(
      '{Emploi à but d’emploi : préparer le territoire avant de candidater|Territoire sans privation d’emploi : la longue préparation}',
      `Depuis {dix-huit|vingt|vingt-six} mois, un petit groupe frappe aux portes {à ville} pour rencontrer les personnes durablement privées d’emploi. **{64-148} entretiens**, souvent dans la cuisine. Nous savons ce que chacun sait faire, nous ne savons plus comment garder l’élan en attendant la décision.

Comment occupez-vous cette attente sans mentir à personne ? Nous avons lancé des chantiers bénévoles, mais certains vivent mal de travailler sans salaire.`,
      'Nous avons connu ces deux ans d’attente. Ce qui a tenu : un rendez-vous chaque {mardi|vendredi}, toujours au même endroit, que l’on vienne ou pas. Et dire la vérité sur le calendrier, même quand elle n’est pas belle.',
      'Pas de chantiers bénévoles chez nous, pour la raison que vous dites. À la place : des **essais payés**, quelques heures, portés par une structure d’insertion voisine. {18-35} personnes en ont profité.',
      'Profitez-en pour éprouver les activités auprès des clients. Nous avons abandonné {deux|trois} idées séduisantes avant d’embaucher, et cela nous a sauvés.',
    ),
    opening(
      '{Handicap psychique et emploi : préparer l’équipe autant que la personne|Intégrer un collègue vivant avec un trouble psychique : vos repères}',
      `Nous avons embauché {deux|trois} personnes vivant avec un trouble psychique dans notre atelier. Le travail va bien. Ce qui va moins bien : les jours d’absence imprévus, la gêne des collègues, la responsable d’équipe qui ne sait pas si elle peut poser des questions.

Avez-vous une **formation courte, faite avec les personnes concernées** ? Qui appeler quand on s’inquiète, sans tout médicaliser ?`,
      'Une demi-journée animée par des pairs, avec des jeux de rôle sur des situations réelles. C’est la seule formation dont tout le monde a reparlé six mois après.',
      'Nous avons écrit avec chacun une « fiche météo » : ce qui m’aide, ce qui me pèse, qui prévenir. Une page, modifiable, gardée par la personne.',
      'Pour les absences, un binôme systématique. Aucun poste n’est tenu par une seule personne, handicap ou non. Finalement, tout l’atelier en profite.',
    ),
    opening(
      '{Formation courte, métiers du soin et de l’accompagnement : qui s’associe ?|Recruter dans l’aide à domicile : former avant d’embaucher}',
      `Les services d’aide à domicile {de terr} ont {28-64} postes vacants. Nous montons une préparation de {six|huit} semaines : gestes, écoute, conduite, **rencontre avec des personnes âgées dès le deuxième jour**. Objectif : {dix|douze} personnes, puis une embauche garantie.

Le financement est presque bouclé. Il manque des véhicules pour la partie conduite et {partenaire} pour accompagner l’après. Qui a déjà monté ce type d’action ?`,
      'Nous sortons de la troisième session : {9-11} entrées sur 12 ont un contrat, {6-9} l’ont encore un an après. La rencontre très tôt est décisive : ceux que cela ne convient pas s’en aperçoivent avant d’avoir engagé trois mois.',
      'Pour les véhicules, un garage solidaire nous prête des voitures contre une heure d’entretien par semaine faite par le groupe. Tout le monde y gagne.',
      'Regardez bien les temps de trajet entre deux domiciles. C’est la première cause de départ, loin devant le salaire.',
    ),
    opening(
      '{Jeunes « invisibles » : aller vers, concrètement|Où rencontrez-vous les jeunes que personne ne voit ?}',
      `Les chiffres disent que {600-2400} jeunes {de terr} ne sont ni en emploi, ni en formation, ni suivis. Nous en connaissons quarante. Les permanences en mairie n’attirent personne, les réseaux sociaux un peu.

Nous avons essayé le pied d’immeuble, le city-stade, la salle de sport. **La laverie automatique** s’est révélée le meilleur endroit, allez savoir pourquoi. Où allez-vous, et avec quelle équipe ?`,
      'La gare routière le soir et les parkings de fast-food. À deux, toujours les deux mêmes, en tenue ordinaire. Compter {trois|quatre} mois avant les premières vraies conversations.',
      'Nous passons par les mères. Un café du matin à l’école primaire : ce sont elles qui disent « mon grand ne sort plus de sa chambre ».',
      'Un véhicule aménagé pour nous, {deux|trois} soirs par semaine. {140-320} jeunes rencontrés l’an dernier, {46-88} accompagnés. Le véhicule compte moins que les biscuits.',
    ),
    opening(
      '{Entreprises d’insertion et marchés publics : faire durer la clause|Clause sociale : après le chantier, que deviennent les heures ?}',
      `{4000-16000} heures d’insertion sur le dernier gros chantier {de ville}. Sur le papier, un succès. Dans les faits : des missions de deux semaines, {sept|neuf} personnes qui reviennent à la case départ.

Nous voulons écrire la prochaine clause autrement : **moins de personnes, plus longtemps**, avec une formation au milieu. Les services juridiques hésitent. Avez-vous une rédaction qui tient ?`,
      'Nous comptons double les heures au-delà du sixième mois pour la même personne. Légalement, cela a passé sans remarque, et les entreprises ont vite compris leur intérêt.',
      'La facilitatrice fait tout. Chez nous, elle réunit les titulaires de plusieurs marchés pour qu’ils se passent les personnes. {23-41} parcours de plus d’un an.',
      'Avant d’écrire, demandez aux entreprises ce qui les bloque. Réponse inattendue : le transport jusqu’au chantier à 6 h du matin.',
    ),
    opening(
      '{Savoirs de base : apprendre à lire sur le temps de travail|Illettrisme : une heure par semaine, au travail, sans étiquette}',
      `Dans notre structure, {une personne sur quatre|une personne sur cinq} ne lit pas une consigne écrite. Longtemps, nous avons contourné : pictogrammes, collègues qui aident. Depuis {mois}, une formatrice vient **une heure par semaine sur le temps de travail**, à partir de vrais documents : planning, fiche de paie, notice.

{Neuf|Onze|Quatorze} volontaires, et trois sont devenus moteurs. Comment convainquez-vous ceux qui ont passé leur vie à le cacher ?`,
      'En faisant l’annonce pour tout le monde : « atelier papiers ». Celui qui lit bien vient pour sa déclaration, celui qui lit mal vient aussi, et personne ne sait.',
      'Un ancien élève en parle mieux que nous tous. Le nôtre a {cinquante-deux|quarante-huit} ans, il raconte le jour où il a lu une histoire à sa fille. Silence, puis cinq inscriptions.',
      'Côté encadrement, {deux|trois} jours de formation pour repérer sans blesser. Je peux partager le programme.',
    ),
    opening(
      '{Garage solidaire : une voiture pour aller travailler|Prêter, louer, vendre une voiture à qui retrouve un emploi}',
      `Notre garage {à ville} loue {12-30} voitures à {5-8} euros par jour à des personnes qui reprennent un emploi, et répare à tarif adapté. La demande est **trois fois supérieure au parc**. Les dons de véhicules ne suivent plus, surtout avec les nouvelles zones de circulation.

Nous pensons aux flottes d’entreprises en fin de contrat. Est-ce que certains ont obtenu un accord cadre plutôt que des dons au coup par coup ?`,
      'Oui : une collectivité nous cède {six|huit|dix} véhicules par an au lieu de les vendre aux enchères. Délibération simple, valeur nette comptable nulle. Il suffisait de demander.',
      'Limitez la durée. Trois mois renouvelables une fois, avec un accompagnement vers l’achat. Sinon, les voitures ne tournent plus.',
      'Ajoutez des vélos à assistance et deux scooters. {Un tiers|Un quart} de nos bénéficiaires n’ont pas le permis et la question ne se posait même pas.',
    ),
    openingAt(
      cities,
      '{Conciergerie d’entreprises et insertion : un mariage qui tient ?|Une conciergerie portée par une structure d’insertion : les comptes}',
      `Repassage, panier de légumes, petits travaux, relais colis : notre conciergerie sert {sept|neuf|quatorze} entreprises de la zone d’activité. {Cinq|Six|Huit} salariés en parcours. L’équilibre reste fragile : {61-78} % de ventes, le reste en aides.

Les salariés des entreprises adorent, les directions hésitent à payer. **Abonnement par salarié ou paiement à l’acte ?** Nous avons essayé les deux sans conclure.`,
      'Abonnement, sans hésiter : {6-14} euros par salarié et par mois, payés par l’entreprise. L’acte reste à la charge du salarié. C’est la seule façon d’avoir des recettes prévisibles.',
      'Nous avons arrêté le repassage, peu rentable et pénible. Les petits travaux et l’entretien de vélos ont pris la place, et les parcours y sont bien plus riches.',
      'Quelle taille d’entreprise ? En dessous de {40-60} salariés, nous passons par le club de la zone, qui signe pour tous.',
    ),
    opening(
      '{Coopérative d’activité : accueillir des métiers peu qualifiés|Salariat coopératif pour le ménage, le jardin, les petits travaux}',
      `Notre coopérative d’activité et d’emploi accueille surtout des consultants et des artisans d’art. Nous voulons ouvrir aux **métiers de service**, où l’on travaille souvent seul, mal payé, parfois au noir.

Première promotion {à ville} : {huit|dix|douze} personnes, dont sept femmes. La comptabilité partagée les soulage, mais nos frais ({10-12} % du chiffre) pèsent sur de petites recettes. Comment avez-vous adapté le modèle ?`,
      'Contribution progressive : {5|6} % la première année, {8|9} ensuite, plein tarif au-delà d’un certain revenu. La coopérative accepte de perdre un peu sur eux et le vote en assemblée.',
      'Ce qui les retient, ce n’est pas la comptabilité, c’est la marque commune. Nos clients appellent un numéro, la coopérative répond. Elles ne sont plus seules face à un particulier.',
      'Avez-vous pensé au remplacement ? Trois jours de maladie et la cliente va ailleurs. Chez nous, les membres se remplacent entre elles, à tarif convenu.',
    ),
    opening(
      '{Cherche témoignages : reconversions après 50 ans|Changer de métier après 50 ans : nous cherchons des récits}',
      `Nous préparons un livret, en ligne et sur papier, avec une {quinzaine|vingtaine} de portraits : **des personnes qui ont changé de métier après 50 ans**, réussi ou pas. Pas de conte de fées, du vrai : l’argent, la fatigue, la surprise.

Si vous connaissez quelqu’un {à terr} ou ailleurs, un entretien d’une heure suffit, anonymat possible. Nous partagerons la grille d’entretien sous licence libre.`,
      'J’en connais au moins {deux|trois} : une comptable devenue {maraîchère|boulangère} et un chauffeur devenu aide-soignant. Je leur en parle et vous réponds avant la fin du mois.',
      'Nous diffuserons volontiers. Pensez aux échecs : les plus utiles des témoignages que nous ayons recueillis sont ceux qui n’ont pas abouti.',
      'Belle idée. La grille nous intéresse pour nos ateliers de {mois}. Faites aussi un portrait d’employeur, ils doutent autant.',
    ),
    openingAt(
      ['mayotte'],
      '{Passer du « petit commerce » à l’entreprise sans tout perdre|Formaliser une activité : quel premier pas ne fait pas peur ?}',
      `Nous accompagnons {30-70} vendeuses, couturières et mécaniciens {à ville} dont l’activité n’est pas déclarée. Chacun voit l’intérêt de se structurer ; chacun craint la première échéance.

Notre hypothèse : **un essai de douze mois sous un numéro commun**, avec un cahier de caisse et une formation par mois. Que faut-il prévoir à la sortie, et comment parler d’argent sans jugement ?`,
      'Nous démarrons toujours par le cahier. Trois mois à noter, sans rien changer. La moitié découvre qu’elle gagne plus qu’elle ne croyait ; l’autre, qu’un produit la ruine.',
      'À la sortie, prévoyez la garantie d’un petit prêt : {500-2500} euros suffisent souvent. Sans stock d’avance, la déclaration n’apporte que des charges.',
      'La formation par des pairs, en langue de tous les jours. Une couturière installée vaut dix diaporamas.',
    ),
    opening(
      '{Un parcours sans couture : partager l’information entre structures|De la rue au CDI : comment ne plus raconter son histoire sept fois ?}',
      `Une personne que nous suivons a compté : **sept rendez-vous, sept récits de sa vie**, en quatre mois. Hébergement, santé, mission locale, insertion, formation… Chacun fait bien son travail et l’ensemble est épuisant.

Nous voulons un carnet de parcours que *la personne* détient et montre à qui elle veut. Papier, application ? Quelles règles avec les professionnels ? Je sais que le secret n’est pas un détail.`,
      'Papier chez nous, format passeport. Cela fait sourire et cela marche : {110-240} carnets en circulation. La personne décide quelle page elle ouvre.',
      'Le secret se règle bien mieux quand la personne est dans la pièce. Nos réunions se tiennent désormais *avec* elle, ou pas du tout.',
      'Nous avons tenté l’application. Téléphone cassé, mot de passe perdu, forfait épuisé : {trois|quatre} mois plus tard, retour au carton. Je préfère le dire.',
    ),
  ],
  replies: {
    agree: [
      'Je suis d’accord, à une nuance près : l’accompagnement compte autant après l’embauche qu’avant.',
      'C’est exactement cela. Et plus la personne est loin de l’emploi, plus la régularité du lien compte.',
      'Oui. J’ajouterais que les employeurs sont souvent plus ouverts qu’on ne l’imagine, pourvu qu’on ne les laisse pas seuls.',
      'Nous faisons le même constat, mais chez nous le logement passe avant tout le reste.',
      'Vous mettez le doigt dessus. Personne n’ose dire que deux ans de parcours, c’est parfois trop court.',
    ],
    experience: [
      '{À ville}, nous avons réuni employeurs et structures d’insertion autour d’un petit déjeuner, chaque premier {mardi|jeudi}. Rien de formel, et pourtant tout en est parti.',
      'Nous avons confié le premier accueil à d’anciens salariés en parcours. La confiance s’établit en dix minutes au lieu de deux mois.',
      'Chez nous, {partenaire} met à disposition un tuteur une demi-journée par semaine. Cela paraît peu, c’est énorme.',
      'L’an dernier, nous avons perdu {trois|quatre} personnes entre deux dispositifs. Depuis, le passage se fait toujours physiquement, à deux.',
      'Le déclic est venu d’un chef d’équipe qui avait lui-même connu cinq ans de chômage. Il a recruté pour nous.',
    ],
    figure: [
      'Nos chiffres : {52-66} % de sorties dynamiques, {71-84} % de maintien à six mois, et un coût de {3900-7200} euros par parcours.',
      'Sur {60-140} personnes accueillies l’an dernier, {un tiers|près de la moitié} n’avaient pas travaillé depuis plus de trois ans.',
      'Un accompagnateur pour {14-22} salariés : au-delà, nous voyons très nettement les résultats baisser.',
      'Le permis reste le premier frein : {58-73} % des personnes que nous suivons ne l’ont pas.',
    ],
    caution: [
      'Attention à ne pas sélectionner sans le dire. Quand les résultats deviennent trop beaux, c’est que l’on a choisi les plus proches de l’emploi.',
      'Méfiez-vous du calendrier des financements : une action qui s’arrête en décembre laisse des gens au bord du chemin.',
      'Un conseil : ne promettez jamais un emploi, promettez un employeur qui écoute.',
      'Gardez du temps pour les encadrants. Ce sont eux qui absorbent tout, et eux que l’on oublie de former.',
      'Veillez aux frais cachés pour la personne : transport, repas, garde. Vingt euros par semaine suffisent à faire abandonner.',
    ],
    question: [
      'Comment les personnes elles-mêmes participent-elles au pilotage ? Nous cherchons autre chose qu’un questionnaire.',
      'Que se passe-t-il quand l’essai ne marche pas ? Y a-t-il un chemin de retour ?',
      'Avez-vous réussi à associer les syndicats ? Chez nous, ils regardent de loin et c’est dommage.',
      'Quelle part de vos employeurs revient une deuxième fois ?',
    ],
    visit: [
      'Vous pouvez venir observer une journée {à ville} : deux visiteurs à la fois, pour ne pas transformer l’atelier en vitrine.',
      'Nous serions heureux d’échanger entre équipes : une journée chez vous, une journée chez nous.',
      'Je vous transmets volontiers notre convention type et le livret d’accueil ; ils ont été relus par les salariés.',
      'Une de nos encadrantes se déplace avec plaisir pour raconter. Comptez les frais de route et un bon repas.',
    ],
  },
}
