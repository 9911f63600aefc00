//! Lists of capitalised words that are no person's name, and of given names, which decide where a capital alone leaves it open. All are
//! written without accents and in lower case, as folded words are compared.

use std::collections::HashSet;
use std::sync::LazyLock;

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Words that begin a sentence, or stand before a name without being a part of it.
pub static STARTERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("a any every many most several few cada ninguna ningun chaque aucune about according after all also although among an and another as at because before besides both but by case cases during each
        even finally first for from girl girls he her here his however i if in into it its last later like many meanwhile my near no not
        now of on once one only or our she since so some still such that the their them then there these they this those though thus to
        today until upon we what when where whereas which while who why with within without yesterday you your child children boy boys
        lives lived attends vive vivia reside habite estudia asiste cursa va tiene tenia nacio fue era esta est avait is was has had said
        dijo dit told conto relato raconte she's he's please write call escribir llamar
        born nacida nacido nee agee
        asi al algunas algunos ante antes aqui aquel aunque bajo cada como con contra cuando de del desde despues durante el ella ellas
        ellos en entonces entre era es esa ese esta este estos fue ha han hasta hay hoy la las le les lo los luego mas me mi mientras
        muchas muchos no nos nuestra nuestro otra otro para pero por porque que quien se segun ser si sin sobre solo su sus tal tambien
        tampoco toda todas todo todos tras tu un una unas unos y ya nina nino joven adolescente menor
        afin ainsi alors apres au aucun aussi autre aux avant avec beaucoup car ce cela celle ces cet cette chaque chez comme contre
        dans d depuis des donc du elle elles en encore enfin entre est et etait etre faute hier ici il ils j je jusqu l la le les
        leur leurs lors lorsque lui ma mais malgre me meme mon ne ni notre nos nous on or ou par parce parmi pendant plus plusieurs pour
        pourquoi pres puis quand que quelle quelques qui quoique sa sans sauf se selon si son sous sur ta tandis tant tous tout toute
        toutes tres trop tu une vers voici voila votre vous fille garcon jeune aged age nom name nombre nombres named call llamada imagine suppose
        prenons imaginons imaginez supposons imaginemos imaginen supongamos pongamos
        accede adopt allocate amend appoint assign build consider continue create criminalize criminalise define develop ensure establish
        expand extend fund guarantee harmonize harmonise implement improve include increase integrate intensify invest keep launch let
        maintain monitor pay prevent prohibit protect provide publish ratify recognize recognise reduce refrain reinforce repeal report
        respect review revise set stop strengthen support take train undertake withdraw half nobody everybody maman papa
        abolir abroger accelerer accorder adherer adopter affecter allouer appliquer assurer attendre attribuer continuer creer definir
        developper doter elaborer elargir eliminer etablir etendre eviter former fournir garantir incriminer intensifier interdire
        lutter mettre modifier octroyer offrir poursuivre prendre prevenir prevoir proteger publier ratifier reconnaitre reduire
        reformer renforcer respecter retirer reviser veiller
        abolir acelerar adherirse adoptar ampliar aplicar aprobar asegurar asignar aumentar capacitar considerar continuar crear definir
        derogar destinar dotar elaborar eliminar establecer evitar formar garantizar impedir incluir intensificar invertir investigar
        luchar mantener mejorar modificar otorgar penalizar prevenir prohibir promulgar proseguir proteger publicar ratificar reconocer
        reducir reforzar retirar revisar tipificar velar")
});

/// Titles: somebody with one of these before the name speaks or acts in office.
pub static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("speaker minister ministers judge justice prosecutor professor prof dr doctor senator deputy congressman congresswoman president chair
        chairperson chairman chairwoman director secretary commissioner ambassador rapporteur mayor governor chief inspector officer
        sergeant captain colonel general minister's ombudsman ombudsperson spokesperson headmaster attorney lawyer
        ministro ministra juez jueza fiscal profesor profesora dra doctora senador senadora diputado diputada presidente presidenta
        directora secretario secretaria comisionado comisionada embajador embajadora relator relatora alcalde alcaldesa intendente
        intendenta gobernador gobernadora comisario comisaria defensor defensora lic licenciada licenciado abg abogada abogado
        viceministro viceministra magistrada magistrado
        excellence excelencia excelentisimo ministre juge procureur procureure professeur professeure docteur senateur senatrice depute deputee presidente directeur
        directrice secretaire commissaire ambassadeur ambassadrice rapporteuse rapporteure maire gouverneur maitre prefet prefete
        magistrate magistrat avocate avocat pr me")
});

/// Courtesies, which by themselves say nothing of an office.
pub static COURTESY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("mr mrs ms miss madam sir mister sr sra srta senor senora senorita don dona monsieur madame mademoiselle m mme mlle nina nino
        student pupil girl boy child baby victim joven adolescente menor alumna alumno estudiante eleve enfant fillette victime")
});

/// Words of institutions, laws, places, times and peoples.
pub static NOT_NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("act action acts africa agency agenda agreement alliance america annex appeal april arab archive article articles asia
        assembly assessment assistance association atlantic august authority authorities autonomous award bank bill board border branch
        budget bureau cabinet campaign camp cathedral catholic census center central centre centres chapter charity charter church circle
        city civil clinic clubs coalition code college commission commissioner commissions committee committees community company
        concluding conference congress constitution consortium convention cooperation corporation council country county court courts
        criminal customs data day days december declaration decree defence defense democratic department development directorate district
        division document domestic east eastern economic education embassy emergency english equality europe european evaluation
        evidence executive facebook family february federal federation figure final financial fiscal force foreign forum foundation
        framework fund gender geneva general global goal goals government group groups guide guidelines headquarters health helpline
        helplines high home hospital hotline house human immigration indicator inspectorate initiative institute institution instagram
        integrated intelligence interior international internet interpol islamic january joint journal july june jurisdiction juvenile
        kingdom labor labour law laws league level list local march may media ministers ministry mission monday movement municipal
        municipality museum nation national nations network ngo ngos north northern november observations observatory october office
        officers ombudsman operation optional order organisation organisations organization organizations pact page parliament part party
        parties penal periodic permanent plan plans platform police policy private procedure programme programmes program project
        prosecution protection protocol province provincial public question recommendation recommendations red register registry regional
        regulation republic report reports resolution review rights river round rules safe saturday save school schools secretariat
        section security senate september service services session shadow social society south southern special state states statistics
        status strategy street sub-committee summary sunday superior support supreme sustainable syndicate system table target task team
        territory thursday title training treaty tribunal trust tuesday twitter tiktok whatsapp union united university unit universal
        victims village wednesday welfare west western women women's working workshop world year years youth zone friday
        acceso accion acta acuerdo administracion agencia agosto ano anexo apoyo area areas articulo asamblea asistencia asociacion
        autoridad ayuda barrio base bloque cabildo camara camino campana capitulo caso casos centro centros ciudad codigo colegio comision
        comite comunidad comunidades confederacion conferencia congreso consejeria consejo constitucion contraloria convencion convenio
        coordinadora corte cumbre declaracion decreto defensa defensoria delegacion departamento derecho derechos desarrollo diciembre
        direccion distrito domingo educacion eje ejecutivo embajada enero encuesta equipo escuela estado estados estadistica estrategia
        examen febrero federacion fiscalia fondo foro frente fuerza fundacion gabinete gobernacion gobierno grupo guia hospital hogar
        iglesia indice infancia informe iniciativa instancia instituto institucion internacional interpol jornada jueves julio junio junta
        justicia juzgado lengua ley leyes libro liceo linea lista lunes martes marzo mayo mesa miercoles ministerio ministerial ministros
        mision movimiento mujer mujeres municipalidad municipio naciones nacional ninas ninez ninos norma noviembre objetivo objetivos
        observaciones observatorio octubre oficina ong organismo organizacion organizaciones pacto parlamento pastoral parte penal plan
        planes plataforma poder policia politica presupuesto procuraduria programa protocolo provincia proyecto pueblo puente ratificacion
        red registro reglamento republica resolucion sabado sala salud secretaria seccion senado septiembre servicio servicios sistema
        sociedad subcomite subsecretaria superior taller trata tratado tribunal unidad union unidas universidad viernes villa zona
        accord acte administration agence aide alliance annee annexe aout assemblee assistance autorite autorites avril banque brigade
        budget bureau caisse cantine chambre charte chapitre code college comite commissariat commission commune communaute comores
        conclusions confederation conference conseil constitution convention cour couvent croix croissant cycle debat decembre declaration
        decret departement developpement dimanche direction directive district droit droits ecole economie education egalite eglise
        emploi enfance enfants enquete etat etats europe examen famille federation femme femmes fevrier fondation fonds force forum foyer
        gendarmerie gouvernement groupe guichet haut haute hopital initiative inspection institut internationale janvier jeudi jeunesse
        journee juillet juin justice juridiction ligne ligue loi lois lundi lycee mai maison mardi mars mercredi ministere mission
        mouvement municipalite nations nationale nationaux novembre objectif objectifs observations observatoire octobre office
        operation ordonnance organisation organisations pacte parlement parquet parti partie penal plateforme police politique population
        prefecture premier procedure programme projet protection protocole province quartier rapport recensement recommandation
        reforme region reglement reponse republique reseau resolution samedi sante secretariat section securite senat septembre service
        services session solidarite solidaire sous-comite stage strategie sud syndicat systeme territoire traite tribunal unies union
        unite universite vendredi village ville violence
        algeria algerie argelia argentina argentine armenia bangladesh barbados belgium belgique belgica benin bolivia bolivie brazil
        brasil bresil bulgaria burkina burundi cambodia cameroon cameroun camerun canada chad chile chili china chine colombia colombie
        comoros congo croatia cuba cyprus denmark djibouti ecuador egypt egypte egipto espana spain espagne ethiopia ethiopie faso fiji
        finland france francia gabon gambia georgia germany alemania allemagne ghana greece guatemala guinea guinee haiti honduras
        hungary iceland india indonesia iran iraq irak ireland israel italy italia italie ivoire jamaica japan japon jordan jordania
        jordanie kazakhstan kenya kosovo kuwait laos lebanon libano liban lesotho liberia libya libye libia lithuania luxembourg
        madagascar malawi malaysia maldives mali malta mauritania mauritanie mauritius mexico mexique mongolia morocco maroc marruecos
        mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine palestina panama paraguay peru
        perou philippines filipinas poland polska portugal qatar romania russia rusia russie rwanda salvador samoa senegal serbia
        seychelles singapore slovakia slovenia somalia sudan soudan suriname sweden suecia suisse switzerland suiza syria siria syrie
        tanzania tchad thailand togo tunisia tunisie tunez turkey turquia turquie uganda ukraine uruguay uzbekistan valdemora venezuela
        vietnam yemen zambia zimbabwe york london londres paris madrid bogota lima quito asuncion montevideo santiago buenos aires
        havana habana dakar bamako niamey tunis rabat casablanca alger cairo caire beirut beyrouth amman nairobi kampala vienna
        latin latina latine iberoamerica caribbean caribe caraibes sahel mediterranean amazon chaco
        african afghan algerian arabic aymara bolivian brazilian british catholics chilean christian colombian dutch ecuadorian
        egyptian french german guarani haitian hungarian indian indigenous iraqi italian jordanian kichwa lebanese libyan maya mapuche
        mbya mexican moroccan muslim nepalese palestinian paraguayan peruvian portuguese quechua roma romani russian rohingya
        senegalese somali spanish sudanese swahili swedish syrian tunisian turkish ukrainian venezuelan wayuu wolof yemeni
        unicef unesco unhcr acnur ohchr acnudh undp pnud ilo oit who oms onu un eu ue oas oea hcr hcdh crc cedaw cat upr epu opsc sdg ods odd
        covid hiv vih vih/sida ngo simore dgeec inec ine pisa google meta microsoft plan vision terre sos ecpat amnesty oxfam
        childline child children girls boys campfire internet dios allah god christmas navidad noel pascua easter ramadan
        scouts guides offences offence inscription estudiantes alumnos adolescentes victimas mineurs mineur menores students pupils minors tutela nota note source
        prostitution pornography prostitucion pornografia pornographie ministries peoples statute islam bid alternative etat's fuente tableau cuadro tabla tabelle graphique grafico recuadro box chart ministro")
});

/// Given names from many places where these languages are spoken. The list is far from complete; it only helps where the rest is unclear.
pub static GIVEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("abdou abdoulaye abdul abdullah abena abigail abraham achieng ada adaeze adama adanna adebayo adela adele adjoa adjoua adriana
        adunni adwoa afua agnes ahmad ahmed ahou aicha aida aina aisha aissatou ajok akello akinyi akosua akua akwasi alan alassane alba
        alberto alejandra alejandro alejo alex alexandra alfredo ali alice alicia alima alina alioune aloysius amadou amaka amal amanda
        amara amaru ambrosio amelia amelie amina aminata amine amir amira amy ana anabel anahi analia anastacia andrea andres angel angela
        angelica angelique angelo anita anna anne annie antoine antonella antonia antonio apolinaria araceli arami araminta ariana ariel
        armando arnaud arnold arthur asha asif asma assane assia astou atieno atsu auma aurelia aurelie aurora awa aya ayaan ayesha ayman
        ayodele ayoub azeez aziza babacar bakary baptiste barnabe bartolome basilia bastien baudelaire beatrice beatriz belen benedicta
        benicio benita benjamin benoit berenice bernard bernardo bertha bianca bich bilal binita binta bintou blaise blanca bonifacio
        bontle boubacar brahim brayan brayden brenda brian brigitte brisa bruno bryan camila camille candelaria candida carla carlos
        carmen carolina caroline casimiro catalina catarina catherine cecile cecilia celeste celestina celestine celia celine cesar
        cesarina chantal charles charlotte chiamaka chidi chidinma chinedu chioma chipo chloe christian christine cinthya clara clarisse
        claude claudia clemencia clement cleofe cletus consuelo cornelia coumba crisanto cristian cristina cynthia cyrille dafne dalia
        dalila damaris damian danae daniel daniela danilo darwin david deborah deepak delfina delia delphine denis denise desire desmond
        devi diana diego dieudonne dikembe dilnoza dina dionisia djamila djeneba djibril dolma dolores domingo dorcas doreen doris ebele
        ebony edelmira edgar edgard edinson edith edna eduardo edwin efua ekow elena elia eliana eliane elias eligio elikem elikya elisa
        elizabet elizabeth ella elmer elodie eloisa eloise elsa elvia elvira emeka emelda emerson emilia emiliana emilie emilio emily emma
        emmanuel enrique enzo epifania eric erika ermelinda ernesto esi esperanza esteban estefania estela ester esther estrella etienne
        eugenia eusebia eva evaristo evelyn ezequiel fabien fabiola fabrice facundo fadi fadila fanja fanta farah farid farida fatima
        fatimah fatma fatou fatoumata faustin faustina felicia feliciana felicite felipe felix fernanda fernando fidele fidelia filomena
        fiona firmin florence francisca francisco franck francois francoise fredy frida gabriel gabriela gaspard gaston genesis genoveva
        george georgette georgina geraldine gerardo ghislain ghizlane gilbert gilda giovanna gisela gladys gloria godfrey goretti grace
        graciela grecia gregoire griselda guadalupe guillermo gulnara gustavo habiba haddy hadi hadja hafsa hala halima hamadou hamid
        hamidou hamza hana hannah harriet hasan hassan hawa hector helen helena helene heriberto hermelinda hermine hiba hilaria hilda
        hortense huda hugo hussein ibrahim ibrahima ida idriss idrissa ifeoma ignacio ikram ilse imane imani imran inaya indira ines
        ingrid inocencia inza iqra irene irina iris irma isaac isabel isabella isabelle isadora isidora isidro ismael issa ivan ivonne
        ixchel jacinta jacinto jack jacob jacqueline jacques jaden jaime jamal james jamila jana jane janet jared jasmine javier jazmin
        jean jeanne jemima jennifer jenny jeremy jessica jesus jhon jhonatan jimena jimmy joan joana joanna joaquin joaquina jocelyn
        jocelyne joel johana john jolie jomar jonas jonathan jorge jose josefa josefina joseph joshua josiane josue joy joyce juan juana
        juancho juanita judit judith julia julian juliana julie julien juliette julio junior justine justino kabir kadiatou kaltoum kamal
        kamala kanza karen karim karima karina karla kassoum kate katherine kavita kebede keisha kenza keren kevin khadija khadim khaled
        khalid kimberly kirabo kiran kodjo kofi komal kossi kouame kumari kumba kunta kwabena kwame kwesi kyaw laila lakshmi lamar lamia
        lamine lara lassina latifa laura laure lauriane lea leandra leandro leila leocadia leonardo leonie leonor leopoldo lesly leticia
        leyla liam lidia lila lilia liliana lilibeth lina linda lisa lisandro lizbeth lizeth ljiljana lola lorena lorenza louis louise
        lourdes luana lubna lucas lucia luciana luciano lucie lucy luis luisa luisina luz luzmila lwazi lydia lyna mabel macarena magali
        magdalena magdalene mahamadou maimouna makena malak malik malika mamadi mamadou mame manal manuel manuela mar marc marcela
        marcelina marcelo marco marcos margarita margaux margot maria mariam mariama marian mariana maribel maricel maricris maricruz
        marie marina mario marion marisela marisol marivel marivic mark marlene marlon marlyn marta martha martin martina mary maryam
        maryse mateo mathieu mathilde matias matilde maura maureen mauricio maxime maximiliano maya mayra mbali megan meghna melanie
        melchor melina melissa mercedes mercy meseret micaela michel miguel milagros milena mina minh mireille miriam mirna mirta
        mohamadou mohamed mohammed mohamud moises monica moussa mukesh murielle mustafa mustapha mwajuma nabila nabintou nadia nadine
        naima nakato namrata nana nancy nandi naomi narcisa nasra natacha natalia nathalie nayeli nazaria ndeye neema nelida nelly nelson
        nestor ngozi nguyen niamh nicanor nicolas nicole nina nisha nkechi noah noe noelia noelle nomsa nomvula nora norberto norma
        nosipho nour noura nthabiseng nuria nyaradzo nyasha obinna octavio odette odile ofelia olga olivia olivier olumide omar ondina
        onyeka oriana oscar osvaldo otilia oumar oumou ousmane oyelaran pablo pamela paola patricia patricio patrick paul paula paulette
        paulin pauline pedro perpetua peter petra petrona philippe phuong pierre pilar pooja porfirio priya quispe rabia rabiatou rachel
        rachid radhika rafael rafiatou rahma rahul rajesh ramata ramiro ramon ramona rana rania raquel rasha rashid raul ravi rebeca
        rebecca rene reyna reynaldo rhoda ricardo rigoberta rigoberto rima rina rita robert roberto rocio rodolfo rodrigo rogelio rokhaya
        rolando romain romeo romina romulo rosa rosalba rosalia rosalind rosalinda rosario rosaura rose roselyne rosemary rosine roxana
        ruben rubi rufina rufino rukhsana rupa ruth saad sabrina sadio safia sagal saida sakina salamata salif salim salma salome saloua
        salwa samba sami samir samira samuel sana sandeep sandra sandrine sanjay santiago sara sarah saraswati sarita sebastian seema
        sekou selene selma senait seraphin seraphine serge sergio seydou shabnam shanti sharmila shazia shreya sibusiso sidi sidonie
        silvana silvestre silvia simeon simon simone sipho sita sixto sofia sofiane sofie sokhna solange soledad sonia sophia sophie
        souleymane soumaya stanislas stella stephane stephanie stephen steven suhana sunil sunita suresh susan susana sushila sylvie
        tabitha tadesse takondwa tamara tamba tania tapiwa tarek tariq tatiana tenzin teodora teodoro teresa thabo thandi thandiwe theo
        theodora theophile therese thierry thomas tiago timothee titilayo tobias toky tom tomas tomasa tsering tunde uchenna ulises urbain
        uriel ursula valentina valeria valerie vanessa vania vasquito venancia vera veronica veronique vicenta vicente victor victoria
        vilma vinod violeta virginia virginie vivian viviana wafa walid wambui wangari wanjiku wanjiru wendkuni wendy wilfredo will
        william wilmer wilson winnie xavier xenia ximena yacine yadira yahaira yahya yaira yajaira yamila yao yara yasmin yasmina yasmine
        yassine yaw yazid yemi yesenia yetunde yohannes yolanda yoselin youssef yuliana yuri yusra yusuf zacarias zahra zainab zainabu
        zaira zakaria zanele zawadi zeinab zeynab ziad zineb zinhle zodwa zoe zoila zuleima zulema zuleyha zuri")
});
