# The desk of an institution.
work-title = La mesa de trabajo de su institución
work-lede = Lo que se asignó a su institución, lo que vence antes primero.
work-leads = { $count ->
    [one] recomendación de la que es responsable principal
   *[other] recomendaciones de las que es responsable principal
  }
work-supports = { $count ->
    [one] recomendación que apoya
   *[other] recomendaciones que apoya
  }
work-role = Su papel
work-nothing = Todavía no se ha asignado nada a su institución.
work-nothing-here = Nada corresponde a estos filtros.
work-all = Ver todo lo asignado
work-not-ours = ¿No les corresponde?
work-not-ours-about = Si otra institución debe responder de esto, diga por qué. Decide la coordinación; hasta entonces la responsabilidad se mantiene. Su respuesta, el motivo y la decisión son públicos, con el nombre de su institución y sin el suyo.
work-reason = Motivo
work-reason-hint = La ley o norma que lo atribuye a otra, y a cuál. No nombre a ninguna persona.
work-reason-missing = Diga por qué, en una frase al menos
work-not-ours-send = Responder que no nos corresponde
work-refused = Su institución respondió «no nos corresponde» el
work-refused-waits = La coordinación todavía no ha decidido.
work-refused-already = Una colega o un colega ya respondió
done-work-refused = Su respuesta es pública y espera a la coordinación.
