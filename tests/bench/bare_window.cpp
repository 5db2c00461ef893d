// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the figures start and rss_start: the least program that shows a window with a table, and says on stdout
// when its first frame with rows was painted, as `orderdeck --report-first-frame` does. With --stay it then stays, for
// the figure idle_60s.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QStringListModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

// Peak resident memory in KiB. getrusage() would count what the process was before exec, too.
long peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

class Table final : public QTableView {
public:
    explicit Table(bool stays)
        : m_stays(stays) {}

protected:
    void paintEvent(QPaintEvent* event) override {
        QTableView::paintEvent(event);
        if (m_stays)
            return;
        QTimer::singleShot(0, this, [] {
            // The bench takes the time itself, from the start of the process to this line.
            std::printf("first-frame 0 rss-kib %ld\n", peakMemory());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    bool m_stays;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QStringList rows;
    for (int row = 0; row < 40; ++row)
        rows.append(QStringLiteral("Row %1").arg(row));
    QStringListModel model(rows);
    QMainWindow window;
    auto* table = new Table(QApplication::arguments().contains(QStringLiteral("--stay")));
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
