using System.Buffers;
using System.Text;
using EscalationTrust.Tests.Learn;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Json;

public sealed class CaseStorageTests
{
    [Fact]
    public void Cases_come_back_as_they_were_from_a_line_and_from_a_table() =>
        Check.One(Seeded.Quick, Prop.ForAll(RandomCase.One.ToArbitrary(), record =>
        {
            Assert.True(CaseJson.TryRead(Encoding.UTF8.GetBytes(Line(record)), out CaseRecord? read, out string? error), error);
            Assert.Equal(record, read);
            Assert.Equal([record], Read(CaseCsv.Heading + "\n" + CaseCsv.Row(record) + "\n").Select(line => line.Record));
        }));

    [Fact]
    public void Every_field_is_written_read_and_described()
    {
        CaseRecord full = Full();
        Assert.All(CaseColumns.All, column => Assert.False(CaseTexts.Of(full, column.Name) is null, column.Name));
        Assert.All(CaseColumns.All, column => Assert.False(string.IsNullOrWhiteSpace(column.Meaning), column.Name));
        Assert.Equal(full, Assert.Single(Read(Line(full))).Record);
    }

    [Fact]
    public void The_stored_forms_are_frozen()
    {
        GoldenFile.Matches("tests/EscalationTrust.Tests/Json/Cases/case.golden.jsonl", Line(Full()) + Line(new CaseRecord { Id = "bare" }));
        GoldenFile.Matches("tests/EscalationTrust.Tests/Json/Cases/case.golden.csv", CaseCsv.Heading + "\n" + CaseCsv.Row(Full()) + "\n" + CaseCsv.Row(new CaseRecord { Id = "bare" }) + "\n");
    }

    [Fact]
    public void The_published_schema_says_what_the_fields_say()
    {
        GoldenFile.Matches("src/EscalationTrust/Json/Cases/case.schema.json", CaseSchema.Build());
        Assert.Equal(CaseSchema.Build(), CaseJson.Schema.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_page_lists_every_field()
    {
        string page = Repository.Read("src/EscalationTrust/docs/cases.md");
        Assert.All(CaseColumns.All, column => Assert.Contains(
            $"| `{column.Name}` | {(column.Names.Count > 0 ? string.Join(", ", column.Names.Select(name => $"`{name}`")) : column.Kind)} | {column.Meaning} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Bad_rows_are_reported_by_number_without_their_words_and_the_rest_is_read()
    {
        CaseLine[] lines = Read("""
            {"id":"a","later":{"x":1},"stage":"contain"}

            {"id":"b","satisfaction":"the customer's secret"}
            {"account":"c"}
            not a case
            {"id":"d","version":2}
            {"id":7,"open":null}
            """);
        Assert.Equal([1, 3, 4, 5, 6, 7], lines.Select(line => line.Number));
        Assert.Equal(["a", null, null, null, null, "7"], lines.Select(line => line.Record?.Id));
        Assert.Contains("\"satisfaction\" must be a number in [0, 1]", lines[1].Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", string.Concat(lines.Select(line => line.Error)), StringComparison.Ordinal);
        Assert.Contains("\"id\" is missing", lines[2].Error, StringComparison.Ordinal);
        Assert.Contains("update EscalationTrust", lines[4].Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open", "maybe")]
    [InlineData("started_at", "yesterday")]
    [InlineData("needed_turn", "-1")]
    [InlineData("needed_turn", "1.5")]
    [InlineData("automation_seconds", "NaN")]
    [InlineData("automation_seconds", "1e300")]
    [InlineData("highest_risk", "1.01")]
    [InlineData("resolution", "solved")]
    [InlineData("stage", "Contain")]
    public void A_field_that_cannot_be_read_is_named(string field, string value)
    {
        CaseLine line = Assert.Single(Read($"{{\"id\":\"a\",\"{field}\":\"{value}\"}}"));
        Assert.Contains($"\"{field}\" must be", line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_a_spreadsheet_is_read()
    {
        CaseLine[] lines = Read("\uFEFFid,complaint,decided_at,nobody_knows\r\na,yes,2026-03-01T09:30:00Z,x\r\nb,,,\r\nc,1\r\n");
        Assert.True(lines[0].Record!.Complaint);
        Assert.Null(lines[1].Record!.Complaint);
        Assert.Contains("2 fields and the heading 4", lines[2].Error, StringComparison.Ordinal);
    }

    private static CaseRecord Full()
    {
        DateTimeOffset at = RandomCase.Day0;
        return new CaseRecord
        {
            Account = "a,\"1\"", TicketClass = "billing", Language = "en", Eligibility = HandoffEligibility.Possible, IsOpen = true, Need = AuditedNeed.Needed,
            StartedAt = at, RequestedAt = at.AddSeconds(1.5), RequestedTurn = 1, NeededAt = at, NeededTurn = 2, DecidedAt = at, DecidedTurn = 3,
            AcknowledgedAt = at, FirstHumanReplyAt = at, EffectiveAt = at, ResolvedAt = at, EndedAt = at, ObservedUntil = at, RecontactedAt = at, ReopenedAt = at, MadeGoodAt = at,
            Restatements = 2, RestatedAfterHandoff = true, HighRisk = false, HighestRisk = Ratio.From(0.5), TimeInAutomation = TimeSpan.FromSeconds(90.5), AutomationLimit = TimeSpan.FromMinutes(5),
            Stage = LadderStage.HumanOwned, Reason = EscalationReason.RiskThreshold, Resolution = ResolutionKind.Confirmed, Abandonment = Abandonment.No, AnswerWrong = false,
            Satisfaction = Ratio.From(0.75), Complaint = true, Effort = 3.25, TrustBefore = Ratio.From(0.9), TrustAfter = Ratio.From(0.7), Id = "full",
        };
    }

    private static string Line(CaseRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CaseJson.Write(buffer, record);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static CaseLine[] Read(string text) =>
        [.. CaseReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToBlockingEnumerable()];
}
