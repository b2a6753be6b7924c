using System.Text;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Parses JSON into nodes that know their lines. Comments and trailing commas are allowed.</summary>
internal ref struct DocumentParser
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 32,
    };

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line;

    private DocumentParser(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, Options);
        _line = 1;
    }

    /// <summary>Parses a whole document; null after reporting why it is not JSON.</summary>
    public static DocumentNode? Parse(string json, PolicyReview review)
    {
        string text = json.StartsWith('\uFEFF') ? json[1..] : json;
        var parser = new DocumentParser(Encoding.UTF8.GetBytes(text));
        try
        {
            parser._reader.Read();
            DocumentNode root = parser.Value();
            parser._reader.Read();
            return root;
        }
        catch (JsonException error)
        {
            review.Add("", "not JSON", Reason(error.Message), "Mend the line; comments and trailing commas are allowed", (int)(error.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            review.Add("", "not JSON", "a string holds half a surrogate pair", "Mend the line", parser.Line());
        }

        return null;
    }

    private DocumentNode Value()
    {
        int line = Line();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(line),
            JsonTokenType.StartArray => Array(line),
            JsonTokenType.String => new() { Kind = JsonValueKind.String, Line = line, Text = _reader.GetString() ?? "" },
            JsonTokenType.Number => new() { Kind = JsonValueKind.Number, Line = line, Text = Encoding.ASCII.GetString(_reader.ValueSpan) },
            JsonTokenType.True => new() { Kind = JsonValueKind.True, Line = line },
            JsonTokenType.False => new() { Kind = JsonValueKind.False, Line = line },
            _ => new() { Kind = JsonValueKind.Null, Line = line },
        };
    }

    private DocumentNode Object(int line)
    {
        var node = new DocumentNode { Kind = JsonValueKind.Object, Line = line };
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string name = _reader.GetString() ?? "";
            _reader.Read();
            node.Members.Add(new(name, Value()));
        }

        return node;
    }

    private DocumentNode Array(int line)
    {
        var node = new DocumentNode { Kind = JsonValueKind.Array, Line = line };
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            node.Items.Add(Value());
        }

        return node;
    }

    private int Line()
    {
        int start = (int)_reader.TokenStartIndex;
        _line += _json[_counted..start].Count((byte)'\n');
        _counted = start;
        return _line;
    }

    // The reader's own message ends with a position that we give as a line.
    private static string Reason(string message)
    {
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = position < 0 ? message : message[..position];
        return reason.TrimEnd('.');
    }
}
