namespace EscalationTrust.Tests.Readme;

/// <summary>Every C# block of these pages is the body of a passing test.</summary>
public sealed class DocumentationTests
{
    private const string Access = "tests/EscalationTrust.Tests/Readme/AccessExamples.cs";
    private const string Queue = "tests/EscalationTrust.Tests/Readme/QueueExamples.cs";
    private const string Replay = "tests/EscalationTrust.Tests/Readme/ReplayExamples.cs";

    private const string Packet = "tests/EscalationTrust.Tests/Readme/PacketExamples.cs";

    private const string Custody = "tests/EscalationTrust.Tests/Readme/CustodyExamples.cs";

    [Theory]
    [InlineData("src/EscalationTrust/docs/notices.md", Access)]
    [InlineData("src/EscalationTrust/docs/queue-integrity.md", Queue)]
    [InlineData("src/EscalationTrust/docs/replay.md", Replay)]
    [InlineData("src/EscalationTrust/docs/human-access.md", Access)]
    [InlineData("src/EscalationTrust/docs/policy-packs.md", Access)]
    [InlineData("src/EscalationTrust/docs/ai-card.md", Access)]
    [InlineData("src/EscalationTrust/docs/handoff-packet.md", Packet)]
    [InlineData("src/EscalationTrust/docs/custody.md", Custody)]
    [InlineData("src/EscalationTrust/docs/ownership.md", Custody)]
    public void Every_block_is_the_body_of_a_passing_test(string page, string examples) => ExampleBlocks.AssertFilled(page, examples, atLeast: 1);
}
