import Contents
import FlyingFox
import Foundation

/// FlyingFox with a route for each file.
@main struct FlyingFoxPeer {
    static func main() async throws {
        let contents = try Contents()
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: UInt16(contents.port)), logger: .disabled)
        for (path, bytes) in contents.files {
            let data = Data(bytes)
            await server.appendRoute(HTTPRoute("GET \(path)")) { _ in
                HTTPResponse(
                    statusCode: .ok, headers: [.contentType: "application/json"], body: data)
            }
        }
        try await server.run()
    }
}
