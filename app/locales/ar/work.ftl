# The desk of an institution.
work-title = مكتب مؤسستك
work-lede = ما أُسند إلى مؤسستك، الأقرب موعداً أولاً.
work-leads = { $count ->
    [zero] توصية تقودها
    [one] توصية تقودها
    [two] توصيتان تقودهما
    [few] توصيات تقودها
    [many] توصية تقودها
   *[other] توصية تقودها
  }
work-supports = { $count ->
    [zero] توصية تساندها
    [one] توصية تساندها
    [two] توصيتان تساندهما
    [few] توصيات تساندها
    [many] توصية تساندها
   *[other] توصية تساندها
  }
work-role = دورك
work-nothing = لم يُسند شيء إلى مؤسستك بعد.
work-nothing-here = لا شيء يوافق هذه المرشِّحات.
work-all = عرض كل ما أُسند إليها
work-not-ours = ليست من اختصاصكم؟
work-not-ours-about = إن كان على مؤسسة أخرى أن تكون مسؤولة عن هذا فقل لماذا. القرار للمنسق، وتبقى المسؤولية حتى ذلك الحين. ردكم وسببه والقرار علنية، باسم مؤسستك لا باسمك.
work-reason = السبب
work-reason-hint = القانون أو القاعدة التي تجعلها لغيركم، ولمن. لا تذكر اسم أي شخص.
work-reason-missing = قل لماذا، في جملة على الأقل
work-not-ours-send = الرد بأنها ليست من اختصاصنا
work-refused = ردّت مؤسستك «ليست من اختصاصنا» في
work-refused-waits = لم يقرر المنسق بعد.
work-refused-already = ردّ زميل قبلك
done-work-refused = ردكم علني وينتظر المنسق.
