using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EscalationTrust.Tests.Json;

/// <summary>Every reader of a stored document refuses a damaged one in its own words: no other exception, whatever stands where.</summary>
public sealed class DamagedDocumentsTests
{
    /// <summary>What a value is replaced by. Half a character cannot be written by a JSON writer, so it is put in as text.</summary>
    private static readonly string[] Values =
        ["null", "true", "-1", "1e400", "1e-400", "0.5", "99999999999999999999", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"2026-99-99T00:00:00Z\"", "\"9999-12-31T23:59:59-14:00\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\\ud800\":1}", "[\"\\ud800\"]"];

    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    public static TheoryData<string> Readers => [.. Documents.Keys];

    private static Dictionary<string, (string Path, Action<byte[]> Read)> Documents { get; } = new()
    {
        ["state"] = ("Conversation/Golden/state-v3.json", json => Refused<JsonException>(() => JsonSerializer.Deserialize<ConversationState>(json))),
        ["snapshot"] = ("Hosting/Conversation/snapshot.json", json => Refused<FormatException>(() => SupportConversation.Restore(Ladder, json))),
        ["policy"] = ("Options/Golden/default.policy.json", json => Refused<PolicyValidationException>(() => EscalationLadder.Create(PolicyDocument.Read(Encoding.UTF8.GetString(json))))),
        ["pack"] = ("Options/Golden/es-ley-10-2025.pack.json", json => Refused<PolicyValidationException>(() => PolicyPackDocument.Read(Encoding.UTF8.GetString(json)))),
        ["certificate"] = ("Options/Golden/certificate.json", json => CertificateJson.TryRead(Encoding.UTF8.GetString(json), out _, out _)),
        ["packet"] = ("Json/Packet/full-packet.json", json => HandoffPacketJson.TryRead(json, out _, out _)),
        ["case"] = ("Json/Cases/case.golden.jsonl", json => CaseJson.TryRead(json, out _, out _)),
        ["transcript"] = ("", json => TranscriptJson.TryRead(json, out _, out _)),
        ["label"] = ("", json => Labelled(json)),
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_damaged_document_is_read_or_refused_and_nothing_else(string reader)
    {
        (string path, Action<byte[]> read) = Documents[reader];
        string sound = path.Length == 0 ? Chat : Repository.Read("tests/EscalationTrust.Tests/" + path);
        JsonNode document = JsonNode.Parse(path.EndsWith(".jsonl", StringComparison.Ordinal) ? sound.Split('\n')[0] : sound)!;
        read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        string[] places = [.. Places(document)];
        Assert.True(places.Length > 5, $"{places.Length} places");

        var random = new Random(7);
        foreach (string place in places.Length <= 200 ? places : places.OrderBy(_ => random.Next()).Take(200))
        {
            foreach (string value in Values)
            {
                string damaged = With(document, place, value);
                Exception? thrown = Record.Exception(() => read(Encoding.UTF8.GetBytes(damaged)));
                Assert.True(thrown is null, $"{place} = {value}: {thrown}");
            }
        }
    }

    private const string Chat = """
        {"id":"a","lang":"en","account":{"id":"x","tier":"high","trust":0.5},"ticket_class":"billing","outcome":"left","labels":{"needed_at":1,"rating":2,"note":"n"},
         "turns":[{"role":"user","content":[{"type":"text","text":"hi"}],"at":"2026-01-01T00:00:00Z","confidence":0.5,"sentiment":-0.5,"signals":["legal"],"features":{"f":1},"labels":{"rating":1}},
          {"role":"assistant","content":"x","tool_calls":[{"id":"1","type":"function","function":{"name":"n","arguments":"{}"}}]},
          {"role":"tool","tool_call_id":"1","text":"error","is_error":true},{"role":"tool_call","name":"n","arguments":{"a":1}},{"role":"human_agent","text":"y"}]}
        """;

    private static void Labelled(byte[] json)
    {
        if (TranscriptJson.TryRead(json, out Transcript? transcript, out _))
        {
            foreach (string rule in (string[])["rating<2", "next rating=1", "note=n", "note!=n", "rating"])
            {
                NeedRule.Parse(rule).Label(transcript);
            }

            _ = TranscriptReplay.Run(Ladder.Policy, transcript).Count();
        }
    }

    private static void Refused<T>(Action read)
        where T : Exception
    {
        try
        {
            read();
        }
        catch (T)
        {
        }
    }

    /// <summary>The paths of all values.</summary>
    private static IEnumerable<string> Places(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(child => Places(child.Value).Prepend(child.Value?.GetPath() ?? $"{parent.GetPath()}['{child.Key}']")),
        JsonArray parent => parent.SelectMany(child => child is null ? [] : Places(child).Prepend(child.GetPath())),
        _ => [],
    };

    private static string With(JsonNode document, string place, string value)
    {
        const string Mark = "\"@@damage@@\"";
        JsonNode copy = document.DeepClone();
        foreach (JsonNode node in All(copy))
        {
            if (node.GetPath() == place)
            {
                node.ReplaceWith("@@damage@@");
                break;
            }
        }

        return copy.ToJsonString().Replace(Mark, value, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> All(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject parent => parent.Select(child => child.Value),
            JsonArray parent => parent,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => All(child).Prepend(child));
    }
}
