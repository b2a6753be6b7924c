using System.IO.Compression;

namespace EscalationTrust.Tool;

/// <summary>An input by name: a file, a compressed file, or "-" for standard input.</summary>
internal sealed class InputFile : IDisposable
{
    /// <summary>The name of standard input and output.</summary>
    public const string Dash = "-";

    private readonly Stream _source;
    private readonly Stream _content;
    private readonly bool _owned;

    private InputFile(Stream source, PeekedStream peeked, bool owned, string name)
    {
        _source = source;
        _owned = owned;
        ReadOnlySpan<byte> head = peeked.Head;
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new ToolFailure($"{name} is UTF-16 text. Only UTF-8 is read: save it as UTF-8 and run again.");
        }

        // Recognised by its first bytes, so that compressed input is read from a pipe as well.
        _content = head is [0x1F, 0x8B] ? new GZipStream(peeked, CompressionMode.Decompress) : peeked;
    }

    /// <summary>What is in it, decompressed.</summary>
    public Stream Content => _content;

    /// <summary>The part of a file that has been read, in [0, 1]; null for a pipe.</summary>
    public double? Progress => _source.CanSeek && _source.Length > 0 ? (double)_source.Position / _source.Length : null;

    /// <summary>Opens an input.</summary>
    /// <exception cref="ToolFailure">It cannot be opened.</exception>
    public static async Task<InputFile> OpenAsync(string path, ToolTerminal terminal, CancellationToken cancellation)
    {
        bool isStandard = path == Dash;
        Stream source = isStandard ? terminal.Input : OpenFile(path);

        // Somebody may be typing: the wait for the first bytes can be cancelled, the read cannot.
        PeekedStream peeked = await Task.Run(() => new PeekedStream(source), cancellation).WaitAsync(cancellation);
        return new InputFile(source, peeked, !isStandard, isStandard ? "Standard input" : path);
    }

    /// <summary>Reads a short text whole, such as a policy or a message.</summary>
    /// <exception cref="ToolFailure">It cannot be read.</exception>
    public static async Task<string> ReadTextAsync(string path, ToolTerminal terminal, CancellationToken cancellation)
    {
        using InputFile file = await OpenAsync(path, terminal, cancellation);
        using var reader = new StreamReader(file.Content, leaveOpen: true);
        try
        {
            return await reader.ReadToEndAsync(cancellation).WaitAsync(cancellation);
        }
        catch (InvalidDataException e)
        {
            throw new ToolFailure($"{path} is compressed, and damaged or cut off. Give the whole file.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_owned)
        {
            _content.Dispose();
            _source.Dispose();
        }
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolFailure($"{path} does not exist. Give the path of a file, or \"-\" for standard input.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string reason = Directory.Exists(path) ? "it is a folder; give a file" : e.Message;
            throw new ToolFailure($"{path} cannot be read: {reason}", e);
        }
    }
}
