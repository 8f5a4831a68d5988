package quorate.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** How to see from outside whether something answers on loopback. */
final class Ready {
  private static final int PATIENCE_MS = 2_000;
  private static final long LETS_GO_NS = 2_000_000_000;

  private Ready() {}

  /** Whether a GET is answered with 200. */
  static boolean http(int port, String path) {
    try {
      var url = URI.create("http://127.0.0.1:" + port + path).toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(PATIENCE_MS);
      connection.setReadTimeout(PATIENCE_MS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a broker answers ApiVersions: it listens long before it answers. */
  static boolean kafka(int port) {
    try (var socket = connect(port)) {
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(10);
      out.writeShort(18);
      out.writeShort(0);
      out.writeInt(1);
      out.writeShort(-1);
      out.flush();
      return new DataInputStream(socket.getInputStream()).readInt() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Socket connect(int port) throws IOException {
    var socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
      socket.setSoTimeout(PATIENCE_MS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Whether nobody holds the port: we could bind it ourselves. */
  static boolean free(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** Fails when somebody else holds the port, and goes on holding it. */
  static void needs(String part, int port) {
    long end = System.nanoTime() + LETS_GO_NS;
    while (!free(port)) {
      if (System.nanoTime() > end) {
        throw new PartFailed(
            """
            %1$s needs port %2$d on 127.0.0.1, but another program holds it.
            Stop that program (`ss -ltnp | grep %2$d` names it) and try again."""
                .formatted(part, port));
      }
      Command.pause();
    }
  }
}
