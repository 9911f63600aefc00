# Documentos.
documents-description = Los documentos en que los órganos de derechos humanos formularon recomendaciones, y la situación de las recomendaciones de cada uno.
documents-lede = Cada documento contiene recomendaciones en párrafos numerados. Ábralo para leer todos sus párrafos en orden, con lo que dicen de cada uno el Estado y la sociedad civil.
documents-total = { $count ->
    [one] Un documento
   *[other] { $count } documentos
}
documents-all-states = Todos los Estados
documents-all-mechanisms = Todos los mecanismos
documents-all-years = Todos los años
documents-narrow = Mostrar estos
documents-none = El registro no contiene ningún documento en esta fecha.
documents-nothing = Ningún documento corresponde a esta selección.
documents-nothing-advice = Quite una parte de ella o
documents-everything = vea todos los documentos
documents-col-symbol = Signatura
documents-col-issued = Emitido por
documents-col-date = Fecha
documents-col-total = Recomen­daciones
documents-col-reported = El Estado ha informado
documents-col-implemented = Aplicadas (según el Estado)
documents-col-assessed = Evaluadas por otros
documents-col-differ = Versiones discrepantes
documents-lead = Responsable:
documents-paragraph-in-full = Párrafo { $paragraph } completo
documents-section-tally = Situación de sus recomendaciones
documents-section-paragraphs = Todos los párrafos
documents-figure-total = { $count ->
    [one] recomendación
   *[other] recomendaciones
}
documents-figure-reported = sobre las que el Estado ha informado
documents-figure-assessed = que la sociedad civil ha evaluado
documents-figure-differ = con versiones discrepantes
documents-adopted = Aprobado el
documents-dated = Fin del período de sesiones
documents-instrument = Instrumento
documents-session = Período de sesiones
documents-cycle = Ciclo
documents-language = Idioma original
documents-source = Fuente
documents-previous = Documento anterior
documents-next = Documento siguiente
documents-as-selection = Buscar en este documento
documents-no-paragraphs = El registro todavía no contiene párrafos de este documento.
documents-other-language = Algunos párrafos no figuran en el registro en este idioma. Se muestran en el idioma disponible.
documents-page-of = Parte { $page } de { $pages }. Los documentos extensos se muestran por partes.
documents-citation = { $mechanism }, { $title }, { $symbol } ({ $day }). En: Answerable, situación al { $as-at }. { $address }
