internal import JSON
internal import Knowledge
internal import Service

/// Writes an assessment as JSON.
struct AssessmentWriter {
    let catalog: Catalog
    private let knowledge: KnowledgeBase
    private let regimen: Regimen
    let references: ReferenceWriter

    init(_ catalog: Catalog, _ regimen: Regimen) {
        self.catalog = catalog
        self.regimen = regimen
        knowledge = catalog.knowledge
        references = catalog.renderer.references
    }

    func content(_ assessment: Assessment) -> [UInt8] {
        // Most of an answer are claims, again and again: one that grows is copied each time.
        var writer = JSONWriter(capacity: 1 << 17)
        writer.object { writer in
            writer.member("redFlags", each: assessment.redFlags) { flag($1, &$0) }
            writer.member("findings", each: assessment.findings) { finding($1, &$0) }
            writer.member("totals", each: Array(zip(assessment.totals, assessment.comparisons))) {
                total($1.0, $1.1, &$0)
            }
            pairs(assessment, &writer)
            writer.member("explanations", each: assessment.explanations) { explanation($1, &$0) }
            writer.member("tests", each: assessment.readings) { reading($1, &$0) }
            plan(assessment.plan, &writer)
            writer.member("questions", each: assessment.questions) { writer, question in
                writer.object {
                    $0.member("statement", question.statement)
                    $0.member("why", question.why)
                    places("about", question.about, &$0)
                }
            }
            writer.member("unresolved", each: assessment.unresolved) { writer, item in
                writer.object {
                    $0.member("pointer", item.pointer)
                    $0.member("value", item.name)
                    $0.member("suggestions", item.suggestions)
                }
            }
            coverage(assessment, &writer)
            writer.member("notice", Notice.text)
            writer.member("dataset", knowledge.version)
        }
        return writer.bytes
    }

    /// A member that is an array of places, as JSON pointers.
    func places(_ name: String, _ places: Places, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        self.places(places, &writer)
        writer.endArray()
    }

    /// Places, within an array.
    func places(_ places: Places, _ writer: inout JSONWriter) {
        for number in places { writer.string(regimen.named[number].pointer) }
    }

    /// An object that is kept in two pieces, and the places within its list that they meet in.
    func object(
        _ beginning: [UInt8], _ places: Places, _ end: [UInt8], _ writer: inout JSONWriter
    ) {
        writer.copyBeginning(beginning)
        self.places(places, &writer)
        writer.rawEnd(end.span)
    }

    func entity(_ id: String, as name: String, _ writer: inout JSONWriter) {
        writer.key(name)
        if let entity = knowledge.entity(id) {
            references.reference(to: entity, &writer)
        } else {
            writer.null()
        }
    }

    /// A reference that is written once, and kept.
    func reference(_ entity: Entity, _ kept: KeptJSON) -> [UInt8] {
        kept.pieces { [JSONWriter.bytes { references.reference(to: entity, &$0) }] }[0]
    }

    func claims(_ name: String, _ claims: [Claim], _ writer: inout JSONWriter) {
        writer.member(name, each: claims) { $0.copy(catalog.renderer.claim($1.id)) }
    }

    func flag(_ flag: RedFlag, _ writer: inout JSONWriter) {
        let json = flag.entry.json.pieces {
            let sign = flag.sign
            return [false, true].map { isPresent in
                JSONWriter.bytes {
                    $0.beginObject()
                    $0.member("id", sign.id)
                    $0.member("name", sign.name)
                    $0.member("statement", sign.statement)
                    $0.key("present")
                    $0.bool(isPresent)
                    $0.key("about")
                    $0.beginArray()
                }
            } + [JSONWriter.bytes { end(sign.sources, sign.isVerified, &$0) }]
        }
        object(json[flag.isPresent ? 1 : 0], flag.about, json[2], &writer)
    }

    private func finding(_ finding: Finding, _ writer: inout JSONWriter) {
        let message = finding.message
        let json = message.json?.pieces {
            [
                JSONWriter.bytes { begin(message, &$0) },
                JSONWriter.bytes { end(message.sources, message.isVerified, &$0) },
            ]
        }
        if let json { return object(json[0], finding.about, json[1], &writer) }
        begin(message, &writer)
        places(finding.about, &writer)
        end(message.sources, message.isVerified, &writer)
    }

    private func begin(_ message: Message, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", message.code)
        writer.member("urgency", message.urgency.rawValue)
        writer.member("title", message.title)
        writer.member("statement", message.statement)
        claims("because", message.because, &writer)
        writer.member("action", message.action)
        writer.key("about")
        writer.beginArray()
    }

    /// The end of what is about some places.
    private func end(_ sources: [String], _ isVerified: Bool, _ writer: inout JSONWriter) {
        writer.endArray()
        evidence(sources, isVerified, &writer)
        writer.endObject()
    }

    /// The members that tell what something rests on.
    func evidence(_ sources: [String], _ isVerified: Bool, _ writer: inout JSONWriter) {
        writer.member("sources", sources)
        writer.member("review", isVerified ? "verified" : "unreviewed")
    }

    private func total(
        _ total: NutrientTotal, _ comparisons: [IntakeComparison], _ writer: inout JSONWriter
    ) {
        let unit = total.nutrient.unit
        let json = { (mass: Mass) in JSONWriter.bytes { $0.quantity(mass.displayed(in: unit)) } }
        let supplements = json(total.supplements)
        let whole = total.diet == nil ? supplements : json(total.total)
        let nutrient = reference(total.entity, total.reference)
        writer.object {
            $0.key("nutrient")
            $0.copy(nutrient)
            $0.key("supplements")
            $0.copy(supplements)
            $0.member("diet", total.diet?.displayed(in: unit))
            $0.key("total")
            $0.copy(whole)
            $0.member("terms", each: total.terms) { writer, term in
                writer.object {
                    $0.member("pointer", term.item.pointer)
                    $0.member("statement", term.statement)
                    $0.member("elemental", term.elemental.displayed(in: unit))
                    if !term.isBasisKnown {
                        $0.member("assumption", "The amount was read as that of the nutrient.")
                    }
                    if let other = term.otherReading {
                        $0.member("otherReading", other.displayed(in: unit))
                    }
                }
            }
            places("unknown", total.unknownAmounts.union(total.unknownFoods), &$0)
            $0.member("references", each: comparisons) {
                let isPart = $1.intake.covers == .supplements
                reference($1, compared: isPart ? supplements : whole, &$0)
            }
        }
    }

    private func reference(
        _ comparison: IntakeComparison, compared: [UInt8], _ writer: inout JSONWriter
    ) {
        let intake = comparison.intake
        let json = comparison.json.pieces {
            [
                JSONWriter.bytes {
                    $0.beginObject()
                    $0.member("authority", intake.authority.rawValue)
                    $0.member("kind", intake.kind.rawValue)
                    $0.member("lifeStage", intake.lifeStage)
                    $0.member("sex", intake.sex.rawValue)
                    $0.member("value", intake.value)
                    $0.member("covers", intake.covers.rawValue)
                    $0.key("compared")
                },
                JSONWriter.bytes { evidence(intake.sources, intake.isVerified, &$0) },
            ]
        }
        writer.copyBeginning(json[0])
        writer.copy(compared)
        writer.member("outcome", comparison.outcome.rawValue)
        if let own = comparison.note, let note = intake.note {
            writer.member("note", "\(own) \(note)")
        } else if let note = comparison.note ?? intake.note {
            writer.member("note", note)
        }
        writer.copy(json[1])
        writer.endObject()
    }

    private func pairs(_ assessment: Assessment, _ writer: inout JSONWriter) {
        writer.member("pairs", each: assessment.pairs) { writer, pair in
            writer.object {
                $0.key("items")
                $0.beginArray()
                places(pair.first.places, &$0)
                places(pair.second.places, &$0)
                $0.endArray()
                $0.member("status", pair.status.rawValue)
                $0.member("interactions", each: pair.interactions) {
                    interaction($1.account, &$0)
                }
            }
        }
    }

    private func interaction(_ account: InteractionAccount, _ writer: inout JSONWriter) {
        let json = account.json.pieces {
            [
                JSONWriter.bytes {
                    entity(account.interaction.id, as: "interaction", &$0)
                    $0.member("urgency", account.urgency.rawValue)
                    $0.member("separation", each: account.effects.filter(\.isTimed)) {
                        separation($1, &$0)
                    }
                }
            ]
        }
        writer.object { $0.copy(json[0]) }
    }

    private func separation(_ effect: Interaction.Effect, _ writer: inout JSONWriter) {
        writer.object {
            let subject = effect.subject(in: knowledge)
            entity(subject, as: "take", &$0)
            entity(subject == effect.to ? effect.from : effect.to, as: "apartFrom", &$0)
            $0.member("before", effect.before)
            $0.member("after", effect.after)
        }
    }

    private func coverage(_ assessment: Assessment, _ writer: inout JSONWriter) {
        let unknown =
            assessment.pairs.count { $0.status == .notAssessed } + assessment.omittedPairs
        writer.member("coverage") { writer in
            writer.member("assessed", each: regimen.named.filter { $0.entity != nil }) {
                $0.string($1.pointer)
            }
            writer.member("notAssessed", each: assessment.unresolved) { writer, item in
                writer.object {
                    $0.member("item", item.pointer)
                    $0.member("with", "everything")
                }
            }
            writer.member("notAssessedPairs", unknown)
        }
    }
}
