# Ambas versiones sobre un documento, como informe para el Comité.
brief-title = Informe comparado sobre { $symbol }
brief-description = Ambas versiones sobre cada recomendación de un documento, lado a lado: lo que informa el Estado, lo que constatan otros y lo que queda abierto. Hecho para imprimir.
brief-link = Ambas versiones, lado a lado
brief-link-words = para el Comité, listo para imprimir
brief-docx = Como documento de Word (DOCX)
brief-print = Impresa, esta página mantiene ambas versiones una junto a otra.
brief-rule-grades = El Comité no califica. Un grado de aplicación lo indica el Estado y una valoración la hace una organización, cada cual según su propia versión y en la misma escala; ninguno es del Comité.
brief-rule-sides = Las versiones figuran lado a lado y se cuentan por separado. Nunca se funden en una sola.
brief-rule-current = Del Estado, el informe más reciente que no ha sido corregido; de cada organización, su evaluación vigente. Las anteriores están en la página de cada recomendación. Las organizaciones pueden hablar con una descripción elegida por ellas.
brief-fact-recommendations = Recomendaciones
brief-fact-civil = Evaluaciones vigentes de la sociedad civil
brief-fact-independent = Evaluaciones vigentes de instituciones independientes
brief-fact-as-at = A fecha de
brief-tally = En qué punto están las recomendaciones
brief-recommendations = Recomendación por recomendación
brief-none = El registro aún no tiene recomendaciones de este documento.
brief-column-state = La versión del Estado
brief-column-civil = Evaluaciones alternativas de la sociedad civil
brief-independent = Institución independiente, aparte de ambos
brief-questions = Preguntas abiertas
brief-page = Página
brief-question-lead = Ninguna institución es responsable principal de esta recomendación. ¿Quién responde de ella?
brief-question-silent = El Estado no ha informado sobre esta recomendación. ¿Qué se ha hecho?
brief-question-differ =
    { $count ->
        [one] El Estado la da por «{ $state }»; una evaluación concluye { $verdicts }. ¿Cómo se explica la diferencia?
       *[other] El Estado la da por «{ $state }»; { $count } evaluaciones concluyen { $verdicts }. ¿Cómo se explica la diferencia?
    }
brief-question-stale = El informe más reciente es del { $day }. ¿Qué ha ocurrido desde entonces?
brief-question-overdue = Debía estar hecho el { $day }. ¿Qué lo impide y cuándo se hará?
brief-question-reply =
    { $count ->
        [one] Una evaluación no ha recibido respuesta en el plazo previsto. ¿Qué responde el Estado?
       *[other] { $count } evaluaciones no han recibido respuesta en el plazo previsto. ¿Qué responde el Estado?
    }
documents-brief = Para el Comité
