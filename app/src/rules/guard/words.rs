//! Words in capitals that are no person's name; and given names, which decide where a capital alone would leave it open.
//! All are written without accents and in small letters, as folded words are compared.

use std::collections::HashSet;
use std::sync::LazyLock;

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Words that begin a sentence, or stand before a name without being of it.
pub static STARTERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("a any every many most several few cada ninguna ningun chaque aucune about according after all also although among an and another as at because before besides both but by case cases during each
        even finally first for from girl girls he her here his however i if in into it its last later like many meanwhile my near no not
        now of on once one only or our she since so some still such that the their them then there these they this those though thus to
        today until upon we what when where whereas which while who why with within without yesterday you your child children boy boys
        lives lived attends vive vivia reside habite estudia asiste cursa va tiene tenia nacio fue era esta est avait is was has had said
        dijo dit told conto relato raconte she's he's please write call escribir llamar
        asi al algunas algunos ante antes aqui aquel aunque bajo cada como con contra cuando de del desde despues durante el ella ellas
        ellos en entonces entre era es esa ese esta este estos fue ha han hasta hay hoy la las le les lo los luego mas me mi mientras
        muchas muchos no nos nuestra nuestro otra otro para pero por porque que quien se segun ser si sin sobre solo su sus tal tambien
        tampoco toda todas todo todos tras tu un una unas unos y ya nina nino joven adolescente menor
        afin ainsi alors apres au aucun aussi autre aux avant avec beaucoup car ce cela celle ces cet cette chaque chez comme contre
        dans d depuis des donc du elle elles en encore enfin entre est et etait etre faute hier ici il ils j je jusqu l la le les
        leur leurs lors lorsque lui ma mais malgre me meme mon ne ni notre nos nous on or ou par parce parmi pendant plus plusieurs pour
        pourquoi pres puis quand que quelle quelques qui quoique sa sans sauf se selon si son sous sur ta tandis tant tous tout toute
        toutes tres trop tu une vers voici voila votre vous fille garcon jeune aged age nom name nombre nombres named call llamada")
});

/// Whoever has one of these before the name speaks or acts in office.
pub static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("minister ministers judge justice prosecutor professor prof dr doctor senator deputy congressman congresswoman president chair
        chairperson chairman chairwoman director secretary commissioner ambassador rapporteur mayor governor chief inspector officer
        sergeant captain colonel general minister's ombudsman ombudsperson spokesperson headmaster attorney lawyer
        ministro ministra juez jueza fiscal profesor profesora dra doctora senador senadora diputado diputada presidente presidenta
        directora secretario secretaria comisionado comisionada embajador embajadora relator relatora alcalde alcaldesa intendente
        intendenta gobernador gobernadora comisario comisaria defensor defensora lic licenciada licenciado abg abogada abogado
        viceministro viceministra magistrada magistrado
        ministre juge procureur procureure professeur professeure docteur senateur senatrice depute deputee presidente directeur
        directrice secretaire commissaire ambassadeur ambassadrice rapporteuse rapporteure maire gouverneur maitre prefet prefete
        magistrate magistrat avocate avocat pr me")
});

/// Courtesy alone says nothing of an office.
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
        fuente tableau cuadro tabla tabelle graphique grafico recuadro box chart ministro")
});

/// Given names of many places where these languages are spoken. Far from all; they only help where the rest is unclear.
pub static GIVEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("abdou abdoulaye abdul abdullah abena abraham ada adama adela adele adriana adwoa agnes ahmad ahmed aicha aida aina aisha aissatou
        akua alan alba alberto alejandra alejandro alex alexandra alfredo ali alice alicia alima alina alioune amadou amal amanda amara
        amelia amina aminata amine amir amira amy ana anabel andrea andres angel angela angelica angelique anita anna anne annie antoine
        antonia antonio araceli ariana ariel arthur asha assane assia astou aurora awa ayaan aya ayman ayoub aziza babacar bakary beatrice
        beatriz belen benjamin bernard bernardo bianca bilal binta blanca boubacar brahim brenda brian brigitte bruno camila camille carla
        carlos carmen carolina caroline catalina catherine cecile cecilia celeste celia celine cesar chantal charles charlotte chipo chloe
        christian christine clara claudia clement consuelo coumba cristian cristina cynthia dalia dalila daniel daniela david deborah
        delia delphine denis diana diego dina djamila djeneba dolores domingo doris edgar edith eduardo edwin elena elias elisa elizabeth
        ella elodie elsa elvira emilia emilie emilio emily emma emmanuel enrique eric erika ernesto esperanza estela esther estrella eva
        fabiola fadi fanta farah farid farida fatima fatimah fatma fatou fatoumata felipe felix fernanda fernando florence francisca
        francisco francois francoise gabriel gabriela genesis george gerardo gisela gladys gloria grace graciela guadalupe guillermo
        gustavo habiba hadi hadja hafsa hala hamid hamza hana hannah hasan hassan hawa hector helen helena helene hiba hugo huda hussein
        ibrahim ibrahima ida idriss ignacio imane ines ingrid irene iris irma isaac isabel isabella ismael issa ivan jack jacob jacqueline
        jacques jaime jamal james jamila jana jane janet jasmine javier jean jeanne jennifer jenny jeremy jessica jesus jimena joan joanna
        joaquin joel john jonas jorge jose josefa josefina joseph josue joy juan juana juanita judith julia julian juliana julie julien
        juliette julio kadiatou kaltoum kamal karen karim karima karina karla kate katherine kavita keisha kenza kevin khadija khadim khaled
        khalid kofi kwame laila lamia lamine lara laura laure lea leila leila leonardo leonor leticia lidia lila lilia liliana lina linda
        lisa lola lorena louis louise lourdes luana lucas lucia luciana lucie lucy luis luisa luz lydia lyna magali magdalena maimouna
        malak malik malika mamadou manal manuel manuela mar marc marcela marcelo marco marcos margarita maria mariama mariam marian mariana
        mariana marie marina mario marion marisol mark marlene marta martha martin martina mary maryam mateo matias maya mayra melanie
        melissa mercedes mercy miguel milagros miriam mohamed mohammed moises monica moussa mustafa nadia nadine naima nancy naomi natalia
        nathalie nelly nelson ngozi nicolas nicole nina noah noe noelia nora norma noura nour nuria odile ofelia olga olivia omar oscar
        ousmane oumar pablo pamela paola patricia patricio patrick paul paula pauline pedro peter petra philippe pierre pilar priya rabia
        rachel rachid rafael rahma ramata ramiro ramon rana rania raquel rasha raul rebeca rebecca rene ricardo rima rita robert roberto
        rocio rodrigo rogelio rokhaya romina rosa rosalia rosario rose ruben ruth saad sabrina safia saida salif salim salma salome salwa
        samba sami samir samira samuel sana sandra santiago sara sarah sebastian seydou sekou selma serge sergio sidi silvia simon sofia
        sofiane sokhna soledad solange sonia sophia sophie stella stephane stephanie steven sunita susan susana sylvie tamara tania tariq
        tatiana teresa thandi theo therese thomas tiago tom tomas ursula valentina valeria vanessa vera veronica veronique victor victoria
        violeta virginia virginie viviana walid wanjiru wendy will william xavier ximena yacine yamila yara yasmin yasmina yasmine yassine
        yemi yolanda youssef yusuf zahra zainab zeinab zineb ziad zoe zoila zulema")
});
