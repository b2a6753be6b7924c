using System.Text.Json;

namespace EscalationTrust;

/// <summary>Texts by name, in groups by name. Both sorted.</summary>
internal sealed class TextMapsValue : DocumentValue<Dictionary<string, Dictionary<string, string>>>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.TextMaps };

    public override void Write(Dictionary<string, Dictionary<string, string>> value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string group, Dictionary<string, string> texts) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject(group);
            foreach ((string name, string text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public override bool TryRead(
        DocumentNode node, string path, DocumentReading reading, out Dictionary<string, Dictionary<string, string>> value)
    {
        value = [];
        if (!reading.Expect(node, JsonValueKind.Object, path, "an object"))
        {
            return false;
        }

        foreach ((string group, DocumentNode texts) in reading.Members(node, path))
        {
            string groupPath = PolicyPath.At(path, group);
            reading.Note(groupPath, texts);
            if (reading.Expect(texts, JsonValueKind.Object, groupPath, "an object"))
            {
                value[group] = Texts(texts, groupPath, reading);
            }
        }

        return true;
    }

    public override void Check(Dictionary<string, Dictionary<string, string>> value, string path, PolicyReview review)
    {
        foreach ((string group, Dictionary<string, string>? texts) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string groupPath = PolicyPath.At(path, group);
            if (texts is null)
            {
                review.AddNull(groupPath);
                continue;
            }

            foreach ((string name, string text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                review.Text(PolicyPath.At(groupPath, name), text);
            }
        }
    }

    private static Dictionary<string, string> Texts(DocumentNode node, string path, DocumentReading reading)
    {
        var texts = new Dictionary<string, string>();
        foreach ((string name, DocumentNode text) in reading.Members(node, path))
        {
            string textPath = PolicyPath.At(path, name);
            reading.Note(textPath, text);
            if (reading.Expect(text, JsonValueKind.String, textPath, "text in quotes"))
            {
                texts[name] = text.Text;
            }
        }

        return texts;
    }
}
