extension Shapes {
    static let food: [Member] = [
        Member("category", .choice(categories), .optional, "What sort of food it is."),
        Member("variantOf", .reference([.food]), .optional, "The food that it is a variant of."),
        Member(
            "serving",
            .object([
                Member("name", .text(.title), "How it is measured in a kitchen."),
                Member("mass", .quantity([.mass, .volume]), "How much that is."),
            ]),
            .optional, "What counts as one serving."),
        Member(
            "contents",
            .list(
                .object([
                    Member("nutrient", .reference([.nutrient]), "The nutrient."),
                    Member("per100g", .quantity([.mass]), .optional, "In 100 g of the food."),
                    Member("perServing", .quantity([.mass]), .optional, "In one serving."),
                ])),
            .optional, "What it holds; what is not listed is unknown, not zero."),
        Member("note", .text(.prose), .optional, "What to know about it."),
        Member("sources", .list(.reference([.source])), .optional, "Where it was read."),
        Member("review", .choice(["verified", "unreviewed"]), .optional, "Whether it was read."),
    ]

    private static let categories = [
        "cereal", "dairy", "drink", "egg", "fatty-fish", "fish", "fortified-cereal",
        "fortified-dairy", "fortified-drink", "fortified-fat", "fruit", "leafy-green", "legume",
        "meat", "mushroom", "nut", "oil", "other", "refined-grain", "seed", "shellfish",
        "vegetable", "water", "whole-grain",
    ]
}
