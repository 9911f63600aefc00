# Las decisiones de los moderadores.
moderation-title = Moderación
moderation-lede = Todas las decisiones sobre lo que presentan las organizaciones: cuándo llegó, cuándo se decidió, en qué sentido y por qué motivo.
moderation-who = La moderación independiente, nunca un ministerio, lee las contribuciones. La moderación puede publicar una contribución, devolverla para que se subsane o rechazarla, y solo por un motivo de la lista cerrada que sigue. No puede cambiar una palabra ni una valoración. Un rechazo puede recurrirse una vez; decide otro moderador.
moderation-without-content = Las decisiones se enumeran sin el contenido, el autor ni la recomendación de que se trata, para que lo no publicado no ponga a nadie en peligro.
moderation-figures = En cifras
moderation-figure-all =
    { $count ->
        [one] decisión
       *[other] decisiones
    }
moderation-figure-published = publicadas
moderation-figure-returned = devueltas para subsanar
moderation-figure-declined = rechazadas
moderation-figure-appeals =
    { $count ->
        [one] recurso resuelto
       *[other] recursos resueltos
    }
moderation-figure-upheld =
    { $count ->
        [one] uno de ellos a favor del autor
       *[other] { $count } de ellos a favor del autor
    }
moderation-figure-median =
    { $count ->
        [one] día hasta la decisión (mediana)
       *[other] días hasta la decisión (mediana)
    }
moderation-grounds = Los únicos motivos
moderation-closed = Nada puede devolverse ni rechazarse por otro motivo: ni por su tono, ni por su valoración, ni porque una institución se oponga.
moderation-ground = Motivo
moderation-meaning = Qué significa
moderation-used = Aplicado
moderation-decisions = Todas las decisiones, primero la más reciente
moderation-none = En esta fecha no se ha adoptado ninguna decisión.
moderation-none-advice = En cuanto una organización presente una evaluación y la moderación decida, la decisión figurará aquí.
moderation-decided = Decidida
moderation-received = Recibida
moderation-days = Días
moderation-decision = Decisión
moderation-decision-published = publicada
moderation-decision-returned = devuelta para subsanar
moderation-decision-declined = rechazada
moderation-decision-appeal-upheld = recurso estimado: publicada
moderation-decision-appeal-dismissed = recurso desestimado
moderation-ground-identifies-child = Identifica a un niño, una niña o una víctima
moderation-ground-endangers-person = Pone en peligro a una persona
moderation-ground-personal-data = Datos personales sin consentimiento
moderation-ground-unlawful-material = Material ilícito
moderation-ground-off-subject = Ajena a la recomendación
moderation-ground-duplicate = Duplicada
moderation-ground-spam = Correo basura
moderation-about-identifies-child = Se nombra a un niño, una niña o una víctima, o podría reconocérsele por el conjunto de lo que se dice: edad, lugar, escuela, día.
moderation-about-endangers-person = Lo que se dice podría poner en peligro a alguien: un testigo, quien presta ayuda, el autor.
moderation-about-personal-data = Contiene datos de una persona que no ha dado su consentimiento: una dirección, un número, un estado de salud.
moderation-about-unlawful-material = La ley prohíbe poseer o mostrar el propio material, sea lo que sea lo que pretende demostrar.
moderation-about-off-subject = No se refiere a lo que pide la recomendación; puede presentarse de nuevo con la que corresponda.
moderation-about-duplicate = El mismo autor ya presentó lo mismo sobre la misma recomendación.
moderation-about-spam = Es publicidad o un envío automático y no dice nada sobre ninguna recomendación.
moderation-fiction = Estado ficticio
moderation-moderators = Quién nombró a la moderación
moderation-moderators-lede = Quien gestiona las cuentas propone a la persona, por decisión del órgano aquí nombrado, y esta se incorpora solo cuando la moderación da su conformidad; del mismo modo se retira. Si nadie de la moderación responde, o todas las personas se han retirado, la propuesta es pública durante dos semanas antes de surtir efecto. Los nombres no son públicos.
moderation-moderators-now =
    { $count ->
        [0] No hay nadie en la moderación.
        [one] Hay una persona en la moderación.
       *[other] Hay { $count } personas en la moderación.
    }
moderation-moderators-unrecorded =
    { $count ->
        [one] De una no consta aquí quién la nombró: se incorporó antes de que se registrara.
       *[other] De { $count } no consta aquí quién las nombró: se incorporaron antes de que se registrara.
    }
moderation-moderators-government = Un órgano del propio Estado nombró a personas moderadoras de este registro. Pregunte qué las hace independientes de él.
moderation-moderators-none = No consta nada.
moderation-moderators-day = Día
moderation-moderators-what = Qué ocurrió
moderation-moderators-came = se nombró a una persona moderadora
moderation-moderators-left = una persona moderadora se retiró
moderation-moderators-agreed = Conformidad
moderation-moderators-agreed-moderator = de una persona moderadora
moderation-moderators-agreed-nobody = de nadie: nunca hubo moderación
moderation-moderators-proposed = se propuso a una persona moderadora: todas se habían retirado
moderation-moderators-ending-proposed = se propuso que una persona moderadora se retire
moderation-moderators-stays = una persona moderadora se opuso, y la persona sigue
moderation-moderators-effect = sin respuesta, surte efecto el
moderation-moderators-few = Hay menos de dos personas en la moderación. Hasta que haya dos, se detienen los días en que una segunda confirma lo ocultado, y nada de lo ocultado vuelve a mostrarse.
moderation-moderators-agreed-own = de la persona moderadora que se retiró
moderation-moderators-agreed-unanswered = de nadie: la moderación no respondió en dos semanas
moderation-moderators-agreed-waited = de nadie: todas se habían retirado, y fue público durante dos semanas
