using System.Globalization;

namespace EscalationTrust;

/// <summary>Reads a pack line by line. Errors name the pack, the line, the rule and the fix.</summary>
internal sealed class LexiconPackReader
{
    private readonly LexiconPack _pack = new();
    private readonly LexiconPatternReader _patterns = new();
    private readonly string _name;
    private LexiconSection _section;
    private int _line;

    private LexiconPackReader(string name) => _name = name;

    private LexiconPlace Here => new(_name, _line);

    /// <summary>Reads a pack.</summary>
    /// <param name="text">The pack's text.</param>
    /// <param name="name">Its name for messages.</param>
    /// <exception cref="FormatException">A line breaks a rule of the format.</exception>
    public static LexiconPack Read(string text, string name)
    {
        var reader = new LexiconPackReader(name);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            reader._line++;
            ReadOnlySpan<char> content = line.Trim();
            if (!content.IsEmpty && content[0] != '#')
            {
                reader.ReadLine(content);
            }
        }

        return reader._pack;
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        if (line[0] == '[')
        {
            _section = LexiconSection.Read(line, Here);
        }
        else if (line.StartsWith("class ", StringComparison.Ordinal))
        {
            _patterns.ReadClass(line["class ".Length..], Here);
        }
        else if (line.StartsWith("pack ", StringComparison.Ordinal) && _section.Kind == LexiconSectionKind.None)
        {
            _pack.Language = line["pack ".Length..].Trim().ToString();
        }
        else if (line.StartsWith("version ", StringComparison.Ordinal) && _section.Kind == LexiconSectionKind.None)
        {
            _pack.Version = int.TryParse(line["version ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int version)
                ? version
                : throw Here.Error("a version is a whole number", "Write for example: version 1");
        }
        else
        {
            ReadEntry(line);
        }
    }

    private void ReadEntry(ReadOnlySpan<char> line)
    {
        switch (_section.Kind)
        {
            case LexiconSectionKind.StopWords:
                AddWords(line, _pack.StopWords);
                break;
            case LexiconSectionKind.CommonWords:
                AddWords(line, _pack.CommonWords);
                break;
            case LexiconSectionKind.Patterns:
                (_section.Draft ? _pack.DraftEntries : _pack.Entries).Add(_patterns.ReadPattern(line, _section, Here));
                break;
            default:
                throw Here.Error("a pattern stands in a section", "Put a line such as [human-requested] above it");
        }
    }

    private static void AddWords(ReadOnlySpan<char> line, List<string> words)
    {
        foreach (Range range in line.Split(' '))
        {
            if (!line[range].IsEmpty)
            {
                words.Add(line[range].ToString());
            }
        }
    }
}
