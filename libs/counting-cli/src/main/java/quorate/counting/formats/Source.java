package quorate.counting.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that can be opened more than once; what gzip packed is unpacked. */
record Source(Path path) {

  /** As errors name it. */
  String name() {
    return path.toString();
  }

  Lines open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return new Lines(name(), packed ? new GZIPInputStream(in, 1 << 16) : in);
  }
}
