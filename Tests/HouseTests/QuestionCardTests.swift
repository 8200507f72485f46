import JSON
import Testing

@testable import API

/// What the front page says of the knowledge is what the API answers.
@Suite struct QuestionCardTests {
    /// A part of the page that names what it shows: `<article data-question="id">`.
    struct Card: Sendable, CustomTestStringConvertible {
        let id: String
        let text: String

        var testDescription: String { id }

        /// The parts that name what they show by this attribute, up to the end of their element.
        static func all(by attribute: String, until end: String) -> [Card] {
            QuestionCardTests.page.split(separator: "\(attribute)=\"").dropFirst().map { part in
                Card(
                    id: String(part.prefix { $0 != "\"" }),
                    text: String(part.prefix(upTo: part.firstRange(of: end)?.lowerBound)))
            }
        }

        /// The text of the element that begins with this tag, of which the attributes are left out.
        func element(_ tag: String) -> String? {
            guard let start = text.firstRange(of: tag)?.upperBound else { return nil }
            let inner = text[start...].drop { $0 != ">" }.dropFirst()
            return String(inner.prefix(upTo: inner.firstRange(of: "</")?.lowerBound))
        }
    }

    private static let page = (try? House.text("Public/index.html")) ?? ""

    private static let questions = Card.all(by: "data-question", until: "</article>")

    @Test func `the front page answers five questions`() {
        #expect(Set(Self.questions.map(\.id)).count == 5)
    }

    @Test(arguments: questions)
    func `a question is answered as the knowledge answers it`(card: Card) throws {
        let question = try #require(try ExampleTests.answer(to: "/v1/questions/\(card.id)"))
        let verdict = try #require(question["verdict"]?.text)
        #expect(card.element("<h3><a ") == question["name"]?.text.map(Self.escaped))
        #expect(card.element("<span class=\"badge explained verdict\"") == Plain.title(verdict))
        #expect(card.element("<p class=\"answer\"") == question["answer"]?.text.map(Self.escaped))
    }

    @Test func `the statement with its evidence is a claim of the knowledge`() throws {
        let card = try #require(Card.all(by: "data-claim", until: "</figure>").first)
        let claim = try #require(try ExampleTests.answer(to: "/v1/claims/\(card.id)"))
        let grade = try #require(claim["grade"]?.text)
        let caveat = try #require(claim["caveats"]?[0])
        #expect(card.element("<p class=\"statement\"") == claim["statement"]?.text)
        #expect(card.element("</i></span") == "\(Plain.title(grade)) evidence")
        #expect(card.text.contains(">\(claim["hedge"]?.text ?? "")</span>"))
        #expect(card.element("<dd data-caveat=\"T20\"") == caveat["statement"]?.text)
        for source in claim["sources"]?.list ?? [] {
            let id = try #require(source.text)
            #expect(id.hasPrefix("article-") || card.text.contains("href=\"/sources/\(id)\""))
        }
    }

    @Test func `the example for developers is answered as it says`() throws {
        let page = Card(id: "index", text: Self.page)
        let target = try #require(page.element("<span id=\"example\""))
        let answer = try #require(page.element("aria-label=\"The answer\"><code"))
        #expect(try ExampleTests.answer(to: target) == Example.value(of: answer.utf8))
    }

    private static func escaped(_ text: String) -> String {
        var html = HTMLWriter()
        html.text(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

extension Substring {
    /// What stands before an index; all of it where there is none.
    fileprivate func prefix(upTo end: Index?) -> Substring { self[..<(end ?? endIndex)] }
}
