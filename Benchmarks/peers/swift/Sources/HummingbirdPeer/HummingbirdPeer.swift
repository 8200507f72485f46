import Contents
import Hummingbird
import Logging
import NIOPosix

/// Hummingbird 2 with a route for each file.
@main struct HummingbirdPeer {
    static func main() async throws {
        let contents = try Contents()
        let router = Router()
        for (path, bytes) in contents.files {
            let buffer = ByteBuffer(bytes: bytes)
            router.get(RouterPath(path)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: ResponseBody(byteBuffer: buffer))
            }
        }
        var logger = Logger(label: "peer")
        logger.logLevel = .error
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: contents.port)),
            eventLoopGroupProvider: .shared(
                MultiThreadedEventLoopGroup(numberOfThreads: contents.workers)),
            logger: logger)
        try await application.runService()
    }
}
