// Whatever the bytes, reading them does not trap; what is refused has a fault that says why; and
// what is accepted is written and read back to an equal value, which is written to the same bytes.

import JSON

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let faults = JSONFaults(room: 1_024)
    guard let value = JSONValue.parse(bytes.span, faults: faults) else {
        precondition(!faults.isEmpty, "What is refused has a fault.")
        for fault in faults.list { check(fault, count) }
        return 0
    }
    precondition(faults.isEmpty, "What has a fault is refused.")
    let written = JSONWriter.bytes(of: value)
    let again = JSONValue.parse(written.span, faults: faults)
    precondition(again == value, "What was written is read back.")
    precondition(again.map { JSONWriter.bytes(of: $0) } == written, "Equal values, equal bytes.")
    checkNumbers(value)
    return 0
}

private func check(_ fault: JSONFault, _ count: Int) {
    let pointer = JSONPointer(fault.pointer.description)
    precondition(pointer == fault.pointer, "A fault's pointer is one.")
    precondition((fault.offset ?? -1) >= 0 && fault.offset ?? 0 <= count, "A fault is in the text.")
}

/// An integer that a number scales to is written to an equal number.
private func checkNumbers(_ value: JSONValue) {
    switch value {
    case .number(let number):
        precondition(number == number && !(number < number), "A number equals itself.")
        guard let scaled = number.scaled(by: 6) else { return }
        precondition(JSONNumber(scaled, decimals: 6) == number, "Scaling is exact.")
    case .array(let elements): for element in elements { checkNumbers(element) }
    case .object(let members): for member in members { checkNumbers(member.value) }
    case .null, .bool, .string: return
    }
}
