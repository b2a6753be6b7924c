using System.IO.Compression;

namespace EscalationTrust.Tool;

/// <summary>An output by name: a file, or "-" for standard output. A file gets its name only when it is complete.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _partialPath;
    private bool _settled;

    private OutputFile(Stream stream, string? path, string? partialPath)
    {
        Stream = stream;
        _path = path;
        _partialPath = partialPath;
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens an output. A name that ends in ".gz" is compressed.</summary>
    /// <exception cref="ToolFailure">It cannot be written.</exception>
    public static OutputFile Create(string path, ToolTerminal terminal)
    {
        if (path == InputFile.Dash)
        {
            return new OutputFile(new BufferedStream(terminal.Output), null, null);
        }

        try
        {
            // A device must be written as it is: moving a file over it would replace it.
            if (path.StartsWith("/dev/", StringComparison.Ordinal))
            {
                return new OutputFile(File.OpenWrite(path), path, null);
            }

            string target = new FileInfo(path).LinkTarget is null
                ? path
                : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            if (Directory.Exists(target))
            {
                throw new ToolFailure($"{path} is a folder. Give the name of a file.");
            }

            string partial = target + ".partial";
            Stream stream = File.Create(partial);
            bool compressed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            return new OutputFile(compressed ? new GZipStream(stream, CompressionLevel.Fastest) : stream, target, partial);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new ToolFailure($"{path} cannot be written: its folder does not exist. Make the folder first.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"{path} cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Refuses an output that is the input itself.</summary>
    /// <exception cref="ToolFailure">It is.</exception>
    public static void RefuseToOverwrite(string input, string option, string? output)
    {
        if (output is not (null or InputFile.Dash) && input != InputFile.Dash && Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            throw new ToolFailure($"{option} {output} is the input itself. Give another name, so that it is not lost.");
        }
    }

    /// <summary>Writes a whole text.</summary>
    /// <exception cref="ToolFailure">It cannot be written.</exception>
    public static void Write(string path, string text, ToolTerminal terminal)
    {
        using OutputFile file = Create(path, terminal);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Complete();
    }

    /// <summary>Writes a whole text, and says so where it does not go to standard output itself.</summary>
    /// <exception cref="ToolFailure">It cannot be written.</exception>
    public static void WriteAndSay(string path, string text, ToolTerminal terminal, string purpose = "")
    {
        Write(path, text, terminal);
        if (path != InputFile.Dash)
        {
            terminal.Out.WriteLine($"Wrote {path}{purpose}.");
        }
    }

    /// <summary>Gives a complete file its name.</summary>
    public void Complete()
    {
        Close();
        if (_partialPath is not null)
        {
            File.Move(_partialPath, _path!, overwrite: true);
        }
    }

    /// <summary>Ends the output of a run: complete when nothing stopped it, otherwise kept under its temporary name.</summary>
    /// <param name="stopped">Why the run stopped; null when it did not.</param>
    /// <param name="what">What the output holds: "decisions".</param>
    /// <returns>A sentence that says where an incomplete output is, with a space before it; empty otherwise.</returns>
    public string End(string? stopped, string what)
    {
        if (stopped is null)
        {
            Complete();
            return "";
        }

        Close();
        return _partialPath is null ? "" : $" The {what} so far are in {_partialPath}.";
    }

    /// <summary>Closes the output; an incomplete file that nobody keeps is deleted.</summary>
    public void Dispose()
    {
        if (!_settled)
        {
            Close();
            if (_partialPath is not null)
            {
                File.Delete(_partialPath);
            }
        }
    }

    private void Close()
    {
        _settled = true;
        Stream.Flush();
        if (_path is not null)
        {
            Stream.Dispose();
        }
    }
}
