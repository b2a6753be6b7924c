using System.Buffers;
using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tests.Json;

/// <summary>The examples on the pages of the formats are true.</summary>
public sealed class FormatPagesTests
{
    [Fact]
    public void Examples_of_transcripts_are_read()
    {
        Transcript[] transcripts = [.. Blocks("transcript.md").Select(json => TranscriptJson.Read(Encoding.UTF8.GetBytes(json)))];

        Assert.Equal(["chat-17", "chat-18"], transcripts.Select(t => t.Id));
        Assert.Equal(4, transcripts[0].NeededAt);
        Assert.All(transcripts.SelectMany(t => t.Messages), m => Assert.Empty(m.UnknownSignals));
        Assert.All(transcripts, t => Assert.Single(t.Messages, m => m.ToolFailed));
    }

    [Fact]
    public void The_example_of_a_decision_has_the_fields_that_are_written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        DecisionLog.Write(buffer, "a", 0, default);
        using var written = JsonDocument.Parse(buffer.WrittenMemory);
        using var published = JsonDocument.Parse(Assert.Single(Blocks("decision-log.md")));

        Assert.Equal(written.RootElement.EnumerateObject().Select(p => p.Name), published.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void The_example_of_a_ticket_is_read_and_every_field_is_explained()
    {
        string json = Assert.Single(Blocks("queue-integrity.md"));
        QueueEntry entry = Assert.Single(QueueJson.ReadTicketsAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))).ToBlockingEnumerable()).Value!;
        Assert.Equal(("T-104", CostFunction.Linear(10)), (entry.Name, entry.Ticket.Cost));
        string page = Repository.Read("src/EscalationTrust/docs/queue-integrity.md");
        Assert.All(QueueTicketRow.Fields.Concat(QueueSnapshotObject.Fields), field => Assert.True(page.Contains($"`{field}`") || page.Contains($"\"{field}\"") || page.Contains($"`{field}"), field));
    }

    [Fact]
    public void The_example_of_a_difference_has_the_fields_that_are_written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReplayDiffLog.Write(buffer, new ReplayDiff { Id = "a" });
        using var written = JsonDocument.Parse(buffer.WrittenMemory);
        using var published = JsonDocument.Parse(Assert.Single(Blocks("replay.md")));

        foreach (Func<JsonElement, JsonElement> part in new Func<JsonElement, JsonElement>[] { root => root, root => root.GetProperty("first"), root => root.GetProperty("second") })
        {
            Assert.Equal(part(written.RootElement).EnumerateObject().Select(p => p.Name), part(published.RootElement).EnumerateObject().Select(p => p.Name));
        }
    }

    private static IEnumerable<string> Blocks(string page) =>
        Repository.Read("src/EscalationTrust/docs/" + page)
            .Split("```json\n")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]);
}
