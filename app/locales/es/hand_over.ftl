# La hoja de traspaso.
sheet-title = Hoja de traspaso
sheet-lede = Para quien asume el trabajo: qué está abierto, qué se prometió, a quién más atañe, y cada recomendación en breve.
sheet-as-at = Al
sheet-by = elaborada por
sheet-print = Imprímala con su navegador: en papel queda abierto todo lo que aquí se pliega.
sheet-glance = De un vistazo
sheet-drafts = En preparación
sheet-drafts-none = No hay ningún borrador abierto ni ninguna pregunta de la coordinación que espere respuesta.
sheet-questions = Preguntas públicas de la coordinación
sheet-replies-days = Cada una con el día en que vence la respuesta.
sheet-unnamed-one = autor que no muestra su nombre
sheet-going = Acciones en marcha
sheet-going-none = No hay ninguna acción prevista ni en curso.
sheet-going-days = Cada una con el día en que ha de terminar.
sheet-no-day = sin fecha
sheet-promised = Lo que se prometió
sheet-promised-about = En público: los próximos pasos que anuncian los informes más recientes, y los pasos y el fin de las acciones de las que es responsable su institución.
sheet-promised-none = Ni los informes ni las acciones prometen nada que esté aún por venir.
sheet-passed = la fecha ya pasó
sheet-milestone = Paso de una acción
sheet-concerned = A quién más atañe
sheet-colleagues = Colegas
sheet-partner-leads = { $count ->
    [one] es responsable principal de una recomendación que su institución apoya
   *[other] es responsable principal de { $count } recomendaciones que su institución apoya
  }
sheet-partner-supports = { $count ->
    [one] apoya una recomendación de la que responde su institución
   *[other] apoya { $count } recomendaciones de las que responde su institución
  }
sheet-partners-none = Ninguna otra institución responde de las mismas recomendaciones.
sheet-assessor = { $count ->
    [one] una evaluación pública, del
   *[other] { $count } evaluaciones públicas, la más reciente del
  }
sheet-assessors-none = Nadie ha publicado una evaluación de estas recomendaciones.
sheet-unnamed = { $count ->
    [one] Hay otra evaluación cuyo autor no muestra su nombre.
   *[other] Hay otras { $count } evaluaciones cuyo autor no muestra su nombre.
  }
sheet-coordinator = El mecanismo nacional de { $state } asigna las responsabilidades, fija los plazos y se ocupa de las cuentas de su institución.
sheet-matters = Cada recomendación en breve
sheet-part-overdue = Fuera del plazo fijado
sheet-part-silent = Sin ningún informe
sheet-part-stale = Con informe desactualizado
sheet-part-open = Otras recomendaciones de las que es responsable principal
sheet-part-supports = Recomendaciones que apoya
sheet-part-done = Aplicadas o que ya no proceden
sheet-last = Último cambio
sheet-rest = { $count ->
    [one] Hay una más en la mesa de trabajo
   *[other] Hay { $count } más en la mesa de trabajo
  }
sheet-unshown = { $count ->
    [one] Hay uno más que no se muestra aquí.
   *[other] Hay { $count } más que no se muestran aquí.
  }
work-first-sheet = Su institución ya tiene trabajo en marcha. Lo que está abierto y lo que se prometió figura en una sola hoja:
hand-over-sheet = Quien asume el trabajo encuentra en una sola hoja, para leer o imprimir, qué está abierto, qué se prometió y a quién más atañe:
