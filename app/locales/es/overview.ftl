# La portada.
overview-title = Qué se recomendó a los Estados y qué ha sido de ello
overview-title-one = { $state }: qué se recomendó y qué ha sido de ello
overview-lede = Aquí figura lo que recomendaron los órganos de derechos humanos, junto con lo que informa el Estado y lo que constata la sociedad civil, lado a lado. Cada cifra abre las recomendaciones que cuenta.
overview-search = Buscar
overview-empty = El registro no contiene recomendaciones en esta fecha.
overview-empty-import = Quien administra el registro las incorpora desde un archivo de recomendaciones con
overview-empty-demo = o consulta antes una demostración con
overview-nobody = Ningún Estado ha designado una institución, ha informado ni ha sido evaluado todavía. Lo recomendado puede leerse y buscarse; su situación aparecerá aquí en cuanto alguien la comunique.
overview-figure-recommendations =
    { $count ->
        [one] recomendación
       *[other] recomendaciones
    }
overview-figure-documents =
    { $count ->
        [one] documento
       *[other] documentos
    }
overview-figure-states =
    { $count ->
        [one] Estado
       *[other] Estados
    }
overview-figure-mechanisms =
    { $count ->
        [one] mecanismo que recomienda
       *[other] mecanismos que recomiendan
    }
overview-of-fiction =
    { $count ->
        [one] una de ellas dirigida a un Estado ficticio
       *[other] { $count } de ellas dirigidas a un Estado ficticio
    }
overview-states-fiction =
    { $count ->
        [one] uno de ellos ficticio
       *[other] { $count } de ellos ficticios
    }
overview-of = de { $total }
overview-of-assessed = de { $total } evaluadas
overview-account = Situación:
overview-account-many =
    { $count ->
        [one] Situación del único Estado que responde
       *[other] Situación de los { $count } Estados que responden
    }
overview-figure-reported = sobre las que ha informado el Estado
overview-figure-implemented-state = aplicadas, según el Estado
overview-figure-implemented-civil = aplicadas, según la sociedad civil
overview-figure-differ = en las que difieren las versiones
overview-figure-overdue = fuera de plazo
overview-figure-silent = cuyo responsable principal nunca ha informado
overview-tally-state = La versión del Estado
overview-tally-civil = La versión de la sociedad civil
overview-tally-status = Estado de aplicación
overview-tally-verdict = Valoración
overview-tally-count = Recomendaciones
overview-tally-several = Las organizaciones no siempre coinciden: una recomendación con varias valoraciones se cuenta en cada una de ellas.
overview-years-one = { $state }: recomendaciones según su estado de aplicación al final de cada año, en la versión del propio Estado; la última columna, al { $day }
overview-years-many =
    { $count ->
        [one] Recomendaciones según su estado de aplicación al final de cada año, en la versión del propio Estado; la última columna, al { $day }
       *[other] Recomendaciones a { $count } Estados según su estado de aplicación al final de cada año, en la versión de los propios Estados; la última columna, al { $day }
    }
overview-changes = Últimos cambios
overview-changes-all = Todos los cambios
overview-changes-none = Todavía no se ha anotado nada.
overview-changes-fiction = Los asientos de este Estado ficticio son ficción:
overview-dates = Próximas fechas
overview-dates-none = No hay fechas futuras de ningún ciclo de presentación de informes.
overview-calendar = El calendario completo
overview-parting = Dónde difieren
overview-parting-none = En ninguna recomendación difieren el informe del Estado y una evaluación.
overview-parting-all = Todas las recomendaciones en las que difieren
overview-assessed-on = evaluada el
overview-recommended-on = recomendada el
overview-overdue = Fuera de plazo
overview-overdue-none = No ha vencido ningún plazo.
overview-overdue-all =
    { $count ->
        [one] La única fuera de plazo
       *[other] Las { $count } fuera de plazo
    }
overview-silent = En silencio
overview-silent-none = Todos los responsables principales han informado al menos una vez.
overview-silent-all =
    { $count ->
        [one] La única sobre la que el responsable principal guarda silencio
       *[other] Las { $count } sobre las que el responsable principal guarda silencio
    }
overview-mechanisms = Mecanismos en el registro
overview-states = Estados en el registro
overview-states-more =
    { $count ->
        [one] Un Estado más
       *[other] { $count } Estados más
    }

# Las fechas de un ciclo de presentación de informes.
overview-date-list-of-issues = Lista de cuestiones
overview-date-state-report-due = Plazo para el informe del Estado parte
overview-date-state-report-received = Informe del Estado recibido
overview-date-alternative-reports-due = Plazo para los informes alternativos
overview-date-pre-session = Grupo de trabajo anterior al período de sesiones
overview-date-session = Período de sesiones
overview-date-concluding-observations = Observaciones finales
overview-date-next-report-due = Plazo para el próximo informe
overview-date-follow-up-due = Plazo para la información de seguimiento
