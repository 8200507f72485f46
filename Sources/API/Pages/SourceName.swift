internal import Knowledge

/// What a publication is called in a line: by who wrote it, and the year.
///
/// The identifier says both: `uwitonze-2018` is "Uwitonze 2018", `nih-ods` is "NIH ODS".
enum SourceName {
    /// The short name of the source that has this identifier.
    static func short(_ id: String) -> String {
        var words = id.split(separator: "-").map(String.init)
        let isArticle = words.first == "article"
        if isArticle { words[0] = "article on" }
        let hasYear = words.last?.first?.isNumber == true
        for place in words.indices {
            let word = words[place]
            if initials.contains(word) {
                words[place] = word.uppercased()
            } else if place == 0 || hasYear && !isArticle {
                words[place] = word.capitalizedFirst
            }
        }
        return words.joined(separator: " ")
    }

    /// The words of identifiers that are initials.
    private static let initials: Set<String> = [
        "acep", "acr", "afp", "arv", "atc", "bipm", "ckj", "cmdt", "dhhs", "dvt", "efsa",
        "egfr", "emc", "fao", "fda", "giop", "hbs", "iom", "iupac", "kdigo", "loinc", "mesh",
        "mhra", "msd", "nasem", "nhmrc", "nhs", "nih", "ods", "ouh", "ppi", "pth",
        "scf", "shpt", "si", "smpc", "sps", "sr28", "srl", "uk", "ukka", "ul", "unii", "us", "usda",
        "usp", "who", "bnssg", "fss", "di", "d", "smj", "sst",
    ]
}
