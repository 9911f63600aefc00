# What happened.
changes-title = المستجدات
changes-title-of = المستجدات: { $state }
changes-description = ما جرى في السجل، ابتداءً بالأحدث.
changes-lede = جميع القيود العلنية في السجل، ابتداءً بأحدثها: من فعل ماذا، وبشأن أي توصية، ومتى. ولا يُحذف شيء من هذه الصفحة أبداً.
changes-state = الدولة
changes-every-state = جميع الدول
changes-show = عرض
changes-fiction = دولة متخيَّلة
changes-kinds = أنواع المستجدات
changes-everything = الكل
changes-kind-reports = الإفادات
changes-kind-assessments = التقييمات
changes-kind-replies = الردود
changes-kind-actions = الإجراءات
changes-kind-documents = الوثائق
changes-kind-moderation = الإشراف على النشر
changes-total = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
}
changes-nothing = لم يجرِ شيء في السجل حتى هذا اليوم.
changes-nothing-here = لا يوجد قيد من هذا النوع حتى هذا اليوم.
changes-all = عرض جميع المستجدات
changes-feed = خلاصة Atom لهذه المستجدات
changes-feed-explained = لبرامج قراءة الخلاصات: أحدث خمسين قيداً بهذه اللغة.
changes-decisions = جميع القرارات
changes-unnamed = منظمة لا يُنشر اسمها
changes-register = السجل
