# Organizaciones que piden ser registradas, y las que lo están.
quick-exit = Salir de esta página ahora
quick-exit-name = Salida rápida
register-title = Registrar una organización
register-lede = Las organizaciones, coaliciones, grupos de niñas, niños y jóvenes, entidades académicas y profesionales e instituciones independientes lo piden a la moderación independiente. Al Estado no se le pregunta ni se le informa.
register-seen = Quién verá qué
register-seen-what = Lo que usted escribe
register-seen-who = Quién lo ve
register-seen-name = Nombre, tipo, Estado, idiomas y qué hacen
register-seen-name-who = La moderación. Todo el mundo, desde el día en que publiquen por primera vez algo con su propio nombre; si solo publican bajo una descripción, nunca. Las defensorías del pueblo y las instituciones nacionales de derechos humanos figuran en la lista desde el día de su registro.
register-seen-contact = Dirección y cómo comunicarse con ustedes sin riesgo
register-seen-contact-who = La moderación y, más adelante, la persona responsable de su propia organización. Nadie más: ningún ministerio, ninguna coordinación, ninguna administración, ninguna otra organización.
register-seen-concerns = En qué trabajan
register-seen-concerns-who = La moderación.
register-seen-account = El nombre de la primera cuenta
register-seen-account-who = La moderación y las personas de su propia organización.
register-seen-request = Que lo han pedido
register-seen-request-who = La moderación. Si se rechaza, todo lo que escribieron se elimina 90 días después.
register-not-stored = No se guarda ninguna dirección de red, ningún tipo de navegador ni ninguna hora: solo el día.
register-how-long =
    { $days ->
        [one] La moderación decide en el plazo de un día.
       *[other] La moderación decide en un plazo de { $days } días.
    }
register-form = Su solicitud
register-state = Estado
register-state-hint = El Estado sobre cuyas recomendaciones trabajan.
register-state-choose = Elija un Estado
register-name = Nombre de la organización
register-name-others = Su nombre en otros idiomas (se puede omitir)
register-name-in = Nombre en { $language }
register-about = Qué hacen
register-about-hint = Dos o tres frases. No nombre a ningún niño ni a ninguna víctima.
register-languages = Idiomas
register-languages-hint = En cuáles de ellos pueden trabajar aquí.
register-concerns = En qué trabajan (se puede omitir)
register-themes = Temas
register-groups = Grupos
register-contact = Cómo comunicarse con ustedes
register-contact-lede = Solo para la moderación.
register-email = Correo electrónico
register-email-hint = Solo si se le puede enviar correo. La primera cuenta inicia sesión con él. No tiene que nombrar a nadie.
register-mail = ¿Podemos enviarle correo?
register-mail-hint = Algunos teléfonos y buzones están vigilados. Ningún correo nombra a su organización antes de que esté registrada.
register-mail-yes = Sí, envíen correo a esta dirección
register-mail-no = No me envíen correo; lo miraré aquí
register-mail-no-hint = Al enviar este formulario verá una dirección secreta. Será entonces el único camino a su solicitud. No hace falta ninguna dirección: después elegirá un nombre para iniciar sesión y recibirá códigos de recuperación.
register-reached-by = Cómo comunicarse con ustedes sin riesgo (se puede omitir)
register-reached-by-hint = Por ejemplo, otra vía, a qué horas o qué no debe mencionarse.
register-account-name = Cómo quiere llamarse la primera cuenta
register-account-name-hint = No tiene que ser un nombre real. El público no lo ve nunca.
register-send = Enviar la solicitud
register-state-missing = Elija el Estado sobre cuyas recomendaciones trabajan
register-kind-missing = Elija qué tipo de organización es
register-name-missing = Escriba el nombre de la organización en al menos un idioma
register-about-missing = Escriba en una o dos frases qué hace la organización
register-languages-missing = Elija al menos un idioma
register-mail-missing = Elija si se le puede enviar correo
register-too-many = Ha habido muchas solicitudes desde aquí o con esta dirección. No se ha perdido nada: espere una hora y envíela otra vez
done-register-sent-before = Este formulario ya había llegado. Abajo está lo que llegó entonces.

# La página secreta de una solicitud.
register-asked-title = Su solicitud de registro
register-keep = Mantenga esta dirección en secreto, y consérvela
register-keep-mailed = Está también en el correo que recibe. Quien la conozca puede ver esta página y crear la primera cuenta.
register-keep-only = No se muestra en ningún otro sitio y no se puede volver a encontrar. Quien la conozca puede ver esta página y crear la primera cuenta. Anótela donde nadie mire.
register-received = Pedido el
register-stage-waiting =
    { $days ->
        [one] Espera a la moderación, que decide en el plazo de un día.
       *[other] Espera a la moderación, que decide en un plazo de { $days } días.
    }
register-stage-asked = La moderación le pregunta algo. Puede responder abajo.
register-stage-registered = La organización está registrada.
register-stage-refused = La moderación no ha registrado la organización.
register-account-open = Cree ahora la primera cuenta. Quien la tenga será responsable de la organización aquí y podrá invitar a otras personas.
register-account-set-up = Crear la cuenta
register-account-made = Su primera cuenta está creada; esta página no abre ninguna otra.
register-reason = El motivo de la moderación:
register-again = Puede pedirlo otra vez cuando eso haya cambiado.
register-removed = Lo que hay aquí se elimina el
register-messages = Preguntas y respuestas
register-by-moderator = La moderación
register-by-asker = Usted, que lo ha pedido
register-answer = Su respuesta
register-answer-hint = Solo la lee la moderación.
register-answer-send = Enviar la respuesta
register-answer-missing = Escriba su respuesta
register-meanwhile = Esta página ha cambiado entretanto. Abajo está como es ahora; lo que envió no se ha realizado.
done-register-answered = Su respuesta ha llegado.

# La lista de la moderación.
flag-overdue-plain = vencido
registration-stage-waiting = Espera una decisión
registration-stage-asked = Espera la respuesta de quien lo pidió
registration-stage-registered = Registrada
registration-stage-refused = Rechazada
register-question-missing = Escriba su pregunta
register-reason-missing = Escriba un motivo de al menos diez caracteres
done-organisation-registered = La organización está registrada.
done-registration-questioned = La pregunta está en la página de quien lo pidió.
done-registration-refused = La solicitud está rechazada; quien lo pidió lee el motivo.
# La mesa de trabajo de una organización.
own-looks-title = Quién lo consultó
own-looks-lede = Cada vez que la moderación consulta cómo comunicarse con ustedes queda anotado aquí. Quién fue solo consta en la cadena del historial.
own-looks-none = Nadie lo ha consultado todavía.
done-coalition-joined = Su organización se ha unido.
done-coalition-left = Su organización ha salido.
done-coalition-ended = La pertenencia ha terminado.

# Lo que lee una persona de una organización en páginas compartidas.
field-name-hint-organisation = Como deben llamarle sus colegas. No tiene que ser su nombre real, y el público no lo ve nunca.
invite-lede-organisation = Quien se una no tiene que decir su nombre real. Pueden ser cuantas personas haga falta: las responsables envían, las demás redactan.
command-manage-organisation = Decir cómo comunicarse con la organización, unirse a coaliciones y salir de ellas

# Cartas.
mail-plain-subject = Un mensaje para usted
mail-registration-opening = Se ha pedido algo con esta dirección. En la dirección de abajo ve en qué estado está y puede responder a preguntas.
mail-registration-keep = Manténgala en secreto. No se puede volver a enviar.
mail-registration-link = Abrir la página
mail-registration-unasked = Si no lo esperaba, no haga nada.
mail-registration-news = Hay novedades. Abra la dirección secreta que recibió al pedirlo.
