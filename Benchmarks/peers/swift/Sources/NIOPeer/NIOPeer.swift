import Contents
import NIOCore
import NIOHTTP1
import NIOPosix

/// SwiftNIO's HTTP/1.1 pipeline with one handler.
@main struct NIOPeer {
    static func main() async throws {
        let contents = try Contents()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: contents.workers)
        let buffers = contents.files.mapValues { ByteBuffer(bytes: $0) }
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 4096)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Answering(buffers))
                }
            }
            .bind(host: "127.0.0.1", port: contents.port).get()
        try await channel.closeFuture.get()
    }
}

/// Answers a request when its end is there.
private final class Answering: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let buffers: [String: ByteBuffer]
    private var uri = ""
    private var isKept = true

    init(_ buffers: [String: ByteBuffer]) { self.buffers = buffers }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            uri = head.uri
            isKept = head.isKeepAlive
        case .body: break
        case .end:
            let buffer = buffers[uri]
            let head = HTTPResponseHead(
                version: .http1_1, status: buffer == nil ? .notFound : .ok,
                headers: [
                    "Content-Type": "application/json",
                    "Content-Length": "\(buffer?.readableBytes ?? 0)",
                ])
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            if let buffer { context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil) }
            let end = context.writeAndFlush(wrapOutboundOut(.end(nil)))
            if !isKept {
                let channel = context.channel
                end.whenComplete { _ in channel.close(promise: nil) }
            }
        }
    }
}
