# Las decisiones de los moderadores.
moderation-title = Moderación
moderation-lede = Todas las decisiones sobre lo que presentan las organizaciones: cuándo llegó, cuándo se decidió, en qué sentido y por qué motivo.
moderation-who = Lee las contribuciones un moderador independiente, nunca un ministerio. El moderador puede publicar una contribución, devolverla para que se subsane o rechazarla, y solo por un motivo de la lista cerrada que sigue. No puede cambiar una palabra ni una valoración. Un rechazo puede recurrirse una vez; decide otro moderador.
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
moderation-none-advice = En cuanto una organización presente una evaluación y el moderador decida, la decisión figurará aquí.
moderation-decided = Decidida
moderation-received = Recibida
moderation-days = Días
moderation-decision = Decisión
moderation-decision-published = publicada
moderation-decision-returned = devuelta para subsanar
moderation-decision-declined = rechazada
moderation-decision-appeal-upheld = recurso estimado: publicada
moderation-decision-appeal-dismissed = recurso desestimado
moderation-ground-identifies-child = Identifica a un niño o a una víctima
moderation-ground-endangers-person = Pone en peligro a una persona
moderation-ground-personal-data = Datos personales sin consentimiento
moderation-ground-unlawful-material = Material ilícito
moderation-ground-off-subject = Ajena a la recomendación
moderation-ground-duplicate = Duplicada
moderation-ground-spam = Correo basura
moderation-about-identifies-child = Se nombra a un niño o a una víctima, o podría reconocérsele por el conjunto de lo que se dice: edad, lugar, escuela, día.
moderation-about-endangers-person = Lo que se dice podría poner en peligro a alguien: un testigo, quien presta ayuda, el autor.
moderation-about-personal-data = Contiene datos de una persona que no ha dado su consentimiento: una dirección, un número, un estado de salud.
moderation-about-unlawful-material = La ley prohíbe poseer o mostrar el propio material, sea lo que sea lo que pretende demostrar.
moderation-about-off-subject = No se refiere a lo que pide la recomendación; puede presentarse de nuevo con la que corresponda.
moderation-about-duplicate = El mismo autor ya presentó lo mismo sobre la misma recomendación.
moderation-about-spam = Es publicidad o un envío automático y no dice nada sobre ninguna recomendación.
moderation-fiction = Estado ficticio
