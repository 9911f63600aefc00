# The search: what was typed, what narrows it.
search-title = Recomendaciones
search-title-for = Recomendaciones con «{ $words }»
search-description = Busque en las recomendaciones de los órganos de derechos humanos, con las versiones del Estado y de la sociedad civil una al lado de la otra.
search-words = Palabras que desea buscar
search-total = { $count ->
    [one] Una recomendación
   *[other] { $count } recomendaciones
}
search-cut = Lo que ha escrito es largo: solo se ha buscado el comienzo.
search-ignored = Partes de la dirección que no se han entendido y se han omitido: { $written }
search-how = Cómo buscar
search-how-words = En el texto deben figurar todas las palabras. Ponga las frases entre comillas. Una palabra precedida de guion se excluye: -adopción. Una palabra seguida de asterisco es un comienzo: explot*. Los acentos y las mayúsculas no importan.
search-nothing = Ninguna recomendación corresponde a esta selección.
search-nothing-for = Ninguna recomendación de esta selección contiene «{ $words }».
search-nothing-advice = Quite un filtro, pruebe con menos palabras o
search-everything = vea todo el registro
search-empty-register = El registro no contiene documentos en esta fecha. Se incorporan con «answerable import» o «answerable demo».
filters-chosen = { $count ->
    [one] Filtros (uno elegido)
   *[other] Filtros ({ $count } elegidos)
}
filters-active = Filtros elegidos
filters-remove-all = Quitar todos
facet-state = Estado
facet-status = Versión del Estado
facet-verdict = Evaluación de la sociedad civil
facet-flag = Requiere atención
facet-mechanism = Mecanismo
facet-document = Documento
facet-year = Año
facet-theme = Tema
facet-group = Grupo
facet-institution = Institución
facet-sdg = Objetivo de Desarrollo
facet-target = Meta del Objetivo
facet-response = Posición del Estado
