# Las preguntas de la guarda, una por cada clase de señal.
guard-name = ¿Se puede saber por este nombre quién es la persona? Quítelo o confirme que puede ser público.
guard-birth-date = ¿Es la fecha de nacimiento de una persona? Quítela, ponga una edad aproximada o confirme que puede ser pública.
guard-telephone = ¿Es el número de teléfono de una persona? Quítelo o confirme que puede ser público.
guard-identity-number = ¿Es el número de un documento, de una cuenta o del expediente de una persona? Quítelo o confirme que puede ser público.
guard-plate = ¿Es la matrícula del vehículo de alguien? Quítela o confirme que puede ser pública.
guard-email = ¿Es la dirección de correo electrónico de una persona? Quítela o confirme que puede ser pública.
guard-street-address = ¿Vive o se aloja alguien en esta dirección? Quítela o confirme que puede ser pública.
guard-account = ¿Es la página o el nombre de una persona en una red social? Quítelo o confirme que puede ser público.
# Lo que se rechaza: señales de material que muestra el abuso sexual de una niña o un niño, o de un camino hacia él. $hotline dice a quién llamar.
guard-material = Este texto no se guardó. Parece contener material que muestra el abuso sexual de una niña o un niño, o llevar a él: una imagen escrita en letras, un enlace a archivos o a una dirección oculta, o el nombre de un archivo. No envíe aquí ese material, no lo copie ni lo reenvíe, tampoco como prueba: cuente lo que pasó sin el enlace y sin el nombre del archivo. Denuncie lo que encontró: { $hotline }. Si una niña o un niño está en peligro ahora, llame a la policía.
guard-own-name = Este es el nombre de su organización y aquí no debe aparecer. Quítelo o confirme que puede quedarse.
