package org.resolutionindicators.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes a whole file into memory. */
final class SourceBytes {
  /** What a string holds in the worst case, one character a byte. */
  static final int MAX_BYTES = (1 << 30) - 1;

  private SourceBytes() {}

  static byte[] of(Path file) throws Unreadable {
    try (InputStream bytes = open(file)) {
      return all(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  static InputStream open(Path file) throws Unreadable {
    if (Files.isDirectory(file)) {
      throw new Unreadable("File must be a table: it is a directory");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new Unreadable("File must exist: it was not found");
    } catch (AccessDeniedException e) {
      throw new Unreadable("File must be readable: access was denied");
    } catch (IOException e) {
      throw failure(e);
    }
  }

  static byte[] of(InputStream bytes) throws Unreadable {
    try {
      return all(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static byte[] all(InputStream bytes) throws IOException, Unreadable {
    byte[] read = bytes.readNBytes(MAX_BYTES);
    if (read.length == MAX_BYTES && bytes.read() >= 0) {
      throw new Unreadable("File must have at most " + MAX_BYTES + " bytes: there are more");
    }
    return read;
  }

  static Unreadable failure(IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Unreadable("File must be readable: " + reason);
  }
}
