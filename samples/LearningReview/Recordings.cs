using System.Text.Json.Nodes;

namespace LearningReview;

/// <summary>Makes recorded conversations with audit labels, each a line in the format that the library and its tool read. The same seed makes the same lines.</summary>
internal sealed class Recordings(int seed, DateTimeOffset start, bool afterTheChange)
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(50);
    private readonly Random _random = new(seed); // seeded, its numbers are the same everywhere

    public IEnumerable<string> Lines(int count)
    {
        DateTimeOffset watchedUntil = start + (count * Between) + TimeSpan.FromDays(8);
        for (int i = 0; i < count; i++)
        {
            yield return Conversation($"chat-{start:MMdd}-{i:0000}", start + (i * Between), watchedUntil).ToJsonString();
        }
    }

    private JsonObject Conversation(string id, DateTimeOffset at, DateTimeOffset watchedUntil)
    {
        Scene scene = Pick();
        string number = _random.Next(10_000, 99_999).ToString();
        var turns = new JsonArray();
        for (int i = 0; i < scene.Messages.Length; i++, at = at.AddSeconds(_random.Next(20, 90)))
        {
            turns.Add(Message(i % 2 == 0 ? "user" : "assistant", string.Format(scene.Messages[i], number), at));
        }

        JsonObject outcome = scene.NeedsPerson ? WithPerson(turns, ref at) : WithBot(at);
        outcome["observed_until"] = watchedUntil;
        outcome["automation_limit_seconds"] = 180;
        Record(outcome, "high_risk", known: 80, scene.HighRisk);
        var conversation = new JsonObject
        {
            ["id"] = id,
            ["lang"] = "en",
            ["ticket_class"] = "billing",
            ["account"] = new JsonObject { ["id"] = $"account-{_random.Next(1, 41):00}" },
            ["turns"] = turns,
            ["outcome"] = outcome,
        };
        // Two of three were read by somebody who judged when a person was needed. Of the others nobody knows.
        if (Chance(67))
        {
            conversation["labels"] = new JsonObject { ["needed_at"] = scene.NeededAt };
        }

        return conversation;
    }

    // Most who need a person get one, some after a long wait; some leave, and some are simply not recorded to the end.
    private JsonObject WithPerson(JsonArray turns, ref DateTimeOffset at)
    {
        if (!Chance(80))
        {
            return Chance(50) ? new JsonObject { ["ended_at"] = at, ["abandonment"] = "elsewhere", ["resolution"] = "none" } : [];
        }

        at = at.AddMinutes(Chance(75) ? _random.Next(1, 5) : _random.Next(10, 45));
        turns.Add(Message("human_agent", "Marta here. I am looking at it now.", at));
        DateTimeOffset answered = at;
        at = at.AddMinutes(_random.Next(4, 30));
        var outcome = new JsonObject { ["effective_at"] = answered, ["resolved_at"] = at, ["ended_at"] = at, ["resolution"] = Chance(60) ? "confirmed" : "assumed" };
        Record(outcome, "restated_after_handoff", known: 70, Chance(20));
        Record(outcome, "complaint", known: 60, Chance(10));
        Record(outcome, "satisfaction", known: 40, _random.Next(2, 5) / 4.0);
        return outcome;
    }

    private JsonObject WithBot(DateTimeOffset at)
    {
        var outcome = new JsonObject { ["ended_at"] = at, ["resolution"] = Chance(30) ? "confirmed" : "assumed" };
        if (Chance(6))
        {
            outcome["recontacted_at"] = at.AddHours(_random.Next(2, 60));
        }

        return outcome;
    }

    private Scene Pick()
    {
        int place = _random.Next(Scene.All.Sum(Share));
        return Scene.All.First(scene => (place -= Share(scene)) < 0);
    }

    private int Share(Scene scene) => afterTheChange ? scene.LaterShare : scene.Share;

    private void Record(JsonObject outcome, string name, int known, JsonNode value)
    {
        if (Chance(known))
        {
            outcome[name] = value;
        }
    }

    private bool Chance(int inHundred) => _random.Next(100) < inHundred;

    private static JsonObject Message(string role, string text, DateTimeOffset at) => new() { ["role"] = role, ["text"] = text, ["at"] = at };
}
