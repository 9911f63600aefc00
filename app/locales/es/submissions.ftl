# La mesa de trabajo de una organización de la sociedad civil.
submissions-title = La mesa de trabajo de su organización
submissions-lede = Evaluaciones alternativas (informes «sombra»): lo que escribe su organización, lo que está pendiente de la moderación, lo que está publicado. Ningún ministerio ve nada de ello antes de que se publique.
submissions-new = Una evaluación nueva
submissions-new-about = Busque la recomendación en el registro, copie su referencia y empiece aquí:
submissions-reference = Referencia de la recomendación
submissions-reference-hint = Símbolo y párrafo, como { $example }
submissions-assess = Evaluar esta recomendación
submissions-begin = Empezar
submissions-nothing = Todavía no se ha escrito nada.
submissions-nothing-advice = Empiece por una recomendación que conozca bien. Un borrador no lo ve nadie fuera de su organización.
submissions-drafts = { $count ->
    [one] Un borrador
   *[other] { $count } borradores
  }
submissions-returned = { $count ->
    [one] Una contribución fue devuelta por la moderación
   *[other] { $count } contribuciones fueron devueltas por la moderación
  }
submissions-waiting = { $count ->
    [one] Una contribución está pendiente de la moderación
   *[other] { $count } contribuciones están pendientes de la moderación
  }
submissions-ended = { $count ->
    [one] Una contribución rechazada definitivamente
   *[other] { $count } contribuciones rechazadas definitivamente
  }
submissions-published = { $count ->
    [one] Una evaluación publicada
   *[other] { $count } evaluaciones publicadas
  }
submissions-to-sign = Compartidas con su coalición, para firmar
submissions-signed-named = firmada con nombre
submissions-signed-unnamed = firmada sin nombre
submissions-not-signed = sin firmar
submissions-left = firma retirada el
submissions-signatures = Firmas
submissions-due = Decisión a más tardar el
submissions-decided = Lo que decidió la moderación
submissions-passage = El pasaje
submissions-appeal = Recurso
submissions-manage = Retirarla o mostrar menos su nombre
submissions-reply-came = La institución ha respondido. Pueden contestar una vez.
submissions-about-nothing = Todavía no se ha elegido nada
submissions-about-several = { $count ->
    [one] { $first } y una más
   *[other] { $first } y { $count } más
  }
submissions-answer-about = Contestación a la respuesta: { $about }
submissions-evidence-title = Título de la prueba { $number }
submissions-evidence-url = Dirección de la prueba { $number }
submissions-evidence-file = Archivo de la prueba { $number }
submissions-signs = Mire estos fragmentos antes de presentarla
submissions-signs-about = Podrían revelar la identidad de alguien. Cambie el texto de arriba o confirme que el fragmento puede ser público. La moderación ve lo que usted confirmó.
submissions-may-be-public = Puede ser público: no pone a nadie en peligro

submission-title = Evaluación alternativa (informe «sombra»)
submission-answer-title = Contestación a la respuesta de la institución
submission-answer-about = Su organización puede contestar a la respuesta una sola vez. La moderación la lee antes.
submission-answer-begin = Contestar a la respuesta
submission-published-title = Una evaluación publicada
submission-looks = Como la verían quienes la lean
submission-visibility = Quién puede saber que es suya
submission-visibility-hint = No hay nada elegido de antemano. Más adelante podrá mostrar menos su nombre, nunca más.
submission-pseudonym = Descripción en lugar de su nombre
submission-pseudonym-hint = Solo si eligió una descripción. Por ejemplo, «un grupo de abogadas del norte». Repítala en lo que quienes leen puedan relacionar con esto.
submission-coalition = Coalición
submission-verdict = Su valoración
submission-verdict-simple = ¿Qué piensan ustedes?
submission-verdict-hint = La escala es también la del Estado, para que quienes leen puedan comparar.
submission-others = ¿Vale lo mismo para otras recomendaciones?
submission-others-hint = Como el capítulo de un informe: las razones se escriben una vez y se publican con cada una. Elija otra valoración donde sea distinta.
submission-other = Recomendación { $number }
submission-same-verdict = La misma que la primera
submission-state-account = La versión del propio Estado
submission-developments = Novedades
submission-developments-hint = Qué ha cambiado en la realidad desde la recomendación. No nombre a ningún niño, niña ni víctima, ni un lugar por el que se les pueda encontrar.
submission-developments-simple = ¿Qué ha pasado?
submission-developments-simple-hint = ¿Qué ha cambiado para los niños y las niñas donde ustedes viven? No escriban el nombre, la escuela ni la calle de nadie.
submission-comments = Comentarios sobre el informe del Estado
submission-comments-hint = Qué es correcto, qué es incorrecto y qué omite.
submission-comments-simple = ¿Qué dice el Gobierno? ¿Es verdad?
submission-comments-simple-hint = Digan qué es verdad y qué no.
submission-missing = Lo que falta
submission-missing-hint = Lo que debió hacerse y no se hizo: leyes, dinero, personal, datos.
submission-missing-simple = ¿Qué falta todavía?
submission-missing-simple-hint = ¿Qué deberían hacer las personas adultas que no han hecho?
submission-questions = Preguntas para el diálogo
submission-questions-hint = Lo que el Comité debería preguntar al Estado.
submission-questions-simple = ¿Qué debería preguntar el Comité?
submission-questions-simple-hint = El Comité habla con el Gobierno. ¿Qué debería preguntarle?
submission-proposed = Recomendación propuesta
submission-proposed-hint = Lo que el Comité debería recomendar la próxima vez.
submission-proposed-simple = ¿Qué debería pasar ahora?
submission-proposed-simple-hint = ¿Qué quieren que haga el Gobierno?
submission-groups = A quién se refiere
submission-groups-choose = Elegir a quién se refiere
submission-place = Lugar
submission-place-hint = Tan impreciso como convenga para su seguridad: mejor una región que un pueblo. Vacío si podría revelar quiénes son ustedes.
submission-period-from = Período abarcado, desde
submission-period-hint = Vacío si no habla de un tiempo determinado.
submission-period-to = Período abarcado, hasta
submission-body = Contestación
submission-body-hint = No nombre a ningún niño, niña ni víctima.
submission-save = Guardar el borrador
submission-submit = Presentar a la moderación
submission-before = Al presentarla, se busca en el texto lo que pudiera delatar a alguien y se le pregunta por cada fragmento. La moderación independiente puede devolverla, nunca cambiarla.
submission-lead-submits = Usted puede guardarla. La presenta quien es responsable de la cuenta de su organización.
submission-lead-signs = Puede firmarla quien es responsable de la cuenta de su organización.
submission-discard = Desecharla
submission-discard-about = Sus palabras desaparecen para siempre y nadie puede recuperarlas.
submission-discard-yes = Desecharla para siempre
submission-take-back = Recuperarla
submission-take-back-about = Vuelve a ser un borrador y la moderación deja de verla.
submission-appeal = ¿Por qué debería decidirse de otro modo?
submission-appeal-hint = Decide otro moderador, una vez y definitivamente. Las palabras de la evaluación quedan como están.
submission-appeal-send = Recurrir
submission-sign-about = Ustedes firman estas palabras tal como están. Si cambian, hay que firmar de nuevo. Su organización puede retirar la firma en cualquier momento, también después de la publicación.
submission-sign-named = Firmar; nuestro nombre se muestra
submission-sign-unnamed = Firmar; solo se nos cuenta
submission-leave = Retirar la firma de esta evaluación
submission-leave-about = Su firma desaparece de inmediato de todas las páginas.
submission-lower = Mostrar menos su nombre
submission-lower-about = Desde ahora todas las páginas de este registro la muestran así, también las de días anteriores, junto con lo que se publicó de una vez con ella y lo que ella sustituyó. Las copias que hicieron otros quedan como están. No se puede deshacer.
submission-lower-send = Mostrar menos desde ahora
submission-at-once = Surte efecto de inmediato. Quien vigile a la vez este registro y su conexión podría deducir por el momento que han sido ustedes: si eso importa, háganlo desde otro lugar.
submission-lower-named = El texto, sus pruebas o su contestación contienen el nombre de su organización, que seguirá siendo legible. Confirme abajo que quiere mostrar menos de todos modos
submission-lower-even-so = Mostrar menos, aunque el propio texto contenga nuestro nombre
submission-lower-files = Un archivo suyo figura también en otra evaluación de su organización, que llevaría hasta su nombre. Primero muestre menos su nombre también en esa.
submission-withdraw = Retirarla
submission-withdraw-about = Sigue siendo legible, tachada, con la fecha y su nota. Todo lo que se publicó sigue formando parte del historial.
submission-withdraw-note = Nota
submission-withdraw-note-hint = Por qué, en una frase, si lo desea. Es pública de inmediato.
submission-withdraw-signs = La nota podría revelar la identidad de alguien y es pública de inmediato: escríbala sin nombres, números ni direcciones
submission-withdraw-send = Retirar definitivamente
submission-supersede-about = Para actualizarla, escriba una nueva evaluación de la misma recomendación con el mismo nombre: ocupa el lugar de esta, y quienes leen ven las dos.

submission-stage-draft = Borrador
submission-stage-submitted = Pendiente de la moderación
submission-stage-returned = Devuelta para subsanar
submission-stage-declined = Rechazada: puede recurrir una vez
submission-stage-appealed = Espera a otro moderador
submission-stage-dismissed = Rechazada definitivamente
submission-stage-published = Publicada

submission-not-theirs = Esto no es de su organización
submission-lead-only = Solo puede hacerlo quien es responsable de la cuenta de su organización
submission-waits = Pendiente de la moderación: recupérela para cambiarla
submission-not-submitted = No está pendiente de la moderación
submission-not-appealed = Nadie ha recurrido
submission-not-declined = Solo puede recurrirse lo que se rechazó
submission-ended = Ya se decidió definitivamente
submission-interested = Usted ha declarado un conflicto de intereses
submission-another-moderator = Del recurso se ocupa otro moderador
submission-ground = Elija un motivo de la lista
submission-empty = Escriba algo antes de guardar
submission-reference-unknown = El registro no tiene ninguna recomendación con esta referencia
submission-other-state = Esta recomendación se dirige a un Estado distinto del de su organización
submission-no-recommendation = Elija antes la recomendación
submission-verdict-missing = Elija su valoración
submission-visibility-missing = Elija quién puede saber que es suya
submission-private = Un borrador privado no se presenta: elija cómo debe mostrarse
submission-pseudonym-missing = Escriba la descripción en lugar de su nombre
submission-pseudonym-own = La descripción contiene el nombre de su organización
submission-pseudonym-taken = Alguien más publica con esta descripción: elija otra
submission-coalition-missing = Elija la coalición
submission-coalition-unknown = Su organización no es miembro de esta coalición
submission-reasons-missing = Escriba novedades, comentarios sobre el informe del Estado o lo que falta
submission-period-turned = El período termina antes de empezar
submission-period-half = Indique el período completo o ninguno
submission-period-future = El período termina en el futuro
submission-body-missing = Escriba la contestación
submission-file-elsewhere = Este archivo figura en una evaluación suya con otro nombre: quien vea los dos archivos sabría que ambas son de ustedes. No lo incluya o envíe otra versión
submission-signs-open = { $count ->
    [one] Un fragmento podría revelar la identidad de alguien: cámbielo o confírmelo
   *[other] { $count } fragmentos podrían revelar la identidad de alguien: cambie o confirme cada uno
  }
submission-appeal-missing = Escriba por qué debería decidirse de otro modo

visibility-named = Con su nombre
visibility-pseudonymous = Con una descripción
visibility-coalition = En nombre de una coalición
visibility-private = Borrador privado
visibility-about-named = Todo el mundo ve al lado el nombre de su organización.
visibility-about-pseudonymous = Todo el mundo ve la descripción que usted escriba. Quién está detrás solo lo sabe la moderación.
visibility-about-coalition = Todo el mundo ve el nombre de la coalición. Sus miembros ven el borrador y que lo escribieron ustedes, y pueden firmarlo.
visibility-about-private = Nadie fuera de su organización ve nada, tampoco la moderación. Así no se puede presentar.
visibility-who-sees = Quién podrá ver qué
visibility-lowered-later = Más adelante podrá elegir menos, nunca más. Con lo que escribe no se guarda ni la dirección de su dispositivo ni la clase de navegador. Quien conozca su manera de escribir aún podría reconocerle.
visibility-column-text = El texto
visibility-column-name = Su nombre
visibility-column-members = Otros miembros de la coalición
visibility-column-moderator = La moderación
visibility-column-ministry = Ministerios, coordinación, administración
visibility-sees-named-text = todo el mundo, cuando se publica
visibility-sees-named-name = todo el mundo, cuando se publica
visibility-sees-named-members = lo que ve todo el mundo
visibility-sees-named-moderator = las palabras y el nombre, cuando se presenta
visibility-sees-named-ministry = lo que ve todo el mundo
visibility-sees-pseudonymous-text = todo el mundo, cuando se publica
visibility-sees-pseudonymous-name = nadie más que la moderación
visibility-sees-pseudonymous-members = lo que ve todo el mundo
visibility-sees-pseudonymous-moderator = las palabras y el nombre, cuando se presenta
visibility-sees-pseudonymous-ministry = lo que ve todo el mundo
visibility-sees-coalition-text = todo el mundo, cuando se publica
visibility-sees-coalition-name = los miembros de la coalición y la moderación
visibility-sees-coalition-members = el borrador, y que lo escribieron ustedes
visibility-sees-coalition-moderator = las palabras y el nombre, cuando se presenta
visibility-sees-coalition-ministry = lo que ve todo el mundo
visibility-sees-private-text = solo su organización
visibility-sees-private-name = nadie
visibility-sees-private-members = nada
visibility-sees-private-moderator = nada
visibility-sees-private-ministry = nada

verdict-about-implemented = Se ha hecho lo que se pedía, y los niños y las niñas ven el resultado.
verdict-about-partly-implemented = Hay una medida en vigor; falta una parte de lo que se pedía.
verdict-about-under-way = El trabajo ha empezado; todavía no hay nada en vigor.
verdict-about-planned = Hay un compromiso, y todavía ningún trabajo.
verdict-about-no-action = No se ha hecho nada.
verdict-about-reversed = Se deshizo un avance anterior.
verdict-about-closed = Ya no procede; digan por qué.
verdict-about-cannot-assess = No pudieron averiguarlo; digan qué información falta.

done-submission-saved = El borrador está guardado.
done-submission-submitted = Pendiente de la moderación.
done-submission-taken-back = Vuelve a ser un borrador.
done-submission-discarded = Ha desaparecido.
done-submission-appealed = Decidirá otro moderador.
done-submission-signed = Su organización ha firmado.
done-submission-left = La firma de su organización ha desaparecido.
done-submission-withdrawn = Está retirada.
done-submission-lowered = Desde ahora las páginas muestran menos su nombre.

keep-offer = Aún no se ha guardado nada. Puede conservar lo que escribe solo en este navegador, hasta que lo envíe. Solo podrá leerse con su cuenta.
keep-yes = Conservarlo en este navegador
keep-kept = Lo que escribe se conserva solo en este navegador, hasta que lo envíe. Los archivos no.
keep-forget = Olvidarlo
keep-found = Este navegador conserva algo que usted escribió antes en este formulario.
keep-back = Recuperarlo
keep-leaves = Olvidarlo cuando cierre la sesión o pulse «Salir de esta página ahora»
submissions-confirm-why = ¿Por qué pueden publicarse?
submissions-confirm-why-hint = Para la moderación; no se publica nunca. Por ejemplo: la persona dio su consentimiento, o el número es el de una oficina.
submission-confirm-why-missing = Escriban por qué puede publicarse lo que han confirmado
submission-pseudonym-other = Es el nombre de otra organización: elijan una descripción que no nombre a nadie
submissions-duplicate-of = El texto del que es un duplicado
submission-lower-signs = La descripción podría revelar la identidad de alguien y es pública de inmediato, antes de que la lea la moderación: escríbala sin nombres, edades, números ni direcciones, o muestre menos ahora con una descripción neutra, más abajo
submission-lower-neutral = Mostrar menos ahora, con la descripción «{ submission-neutral }». Una propia que nombre a alguien puede figurar en una nueva versión, que la moderación lee antes.
submission-neutral = una organización de la sociedad civil
