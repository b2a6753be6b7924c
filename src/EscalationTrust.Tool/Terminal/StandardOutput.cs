using Microsoft.Win32.SafeHandles;

namespace EscalationTrust.Tool;

/// <summary>Standard output of this process.</summary>
internal static class StandardOutput
{
    private const int Number = 1;

    // Of Unix, and of Windows: the reader of a pipe has gone.
    private static readonly int[] ReaderGoneErrors = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Opens it so that a reader who goes away ("| head") ends the run: the console's own stream writes on into nothing.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(Number, ownsHandle: false), FileAccess.Write, bufferSize: 0);

            // A file may be shared with standard error, which would be overwritten.
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>True when a write failed because nobody reads any more.</summary>
    public static bool HasNoReader(Exception exception) => exception is IOException && ReaderGoneErrors.Contains(exception.HResult);
}
