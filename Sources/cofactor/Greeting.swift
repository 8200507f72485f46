/// What `make run` shows: addresses to try.
enum Greeting {
    static func show(origin: String) {
        System.show(
            """

            Cofactor serves at \(origin). Try:

              curl '\(origin)/v1'
              curl '\(origin)/v1/nutrients/magnesium?fields=summary,symptoms'
              curl '\(origin)/v1/interactions/magnesium--vitamin-d'
              curl '\(origin)/v1/groups?nutrient=vitamin-d&fields=name,summary'
              curl '\(origin)/v1/forms/compare?ids=magnesium-oxide,magnesium-citrate,\
            magnesium-glycinate&elemental=300mg'

            It is general information, not medical advice. Ctrl-C stops it.

            """)
    }
}
